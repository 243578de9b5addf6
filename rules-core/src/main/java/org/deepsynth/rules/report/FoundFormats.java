package org.deepsynth.rules.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.deepsynth.rules.internal.discovery.Loaders;

/** The forms of reports that the class path and the module path bring. */
final class FoundFormats {

    private FoundFormats() {}

    /** Ours first, then those that only the application's class loader sees; a class that both see counts once. */
    static List<ReportFormat> all() {
        Map<String, ReportFormat> found = new LinkedHashMap<>();
        Set<ClassLoader> loaders = new LinkedHashSet<>(List.of(ReportFormat.class.getClassLoader()));
        loaders.addAll(Loaders.all());
        loaders.forEach(loader -> add(loader, found));
        Map<String, ReportFormat> byId = new LinkedHashMap<>();
        for (ReportFormat format : found.values()) {
            ReportFormat other = byId.putIfAbsent(format.id(), format);
            if (other != null) {
                throw new IllegalStateException("The format (" + format.id() + ") must be brought once; it is by "
                        + other.getClass().getName() + " and "
                        + format.getClass().getName() + ".");
            }
        }
        return List.copyOf(byId.values());
    }

    private static void add(ClassLoader loader, Map<String, ReportFormat> found) {
        try {
            ServiceLoader.load(ReportFormat.class, loader)
                    .forEach(format -> found.putIfAbsent(format.getClass().getName(), format));
        } catch (ServiceConfigurationError e) {
            throw new IllegalStateException(
                    "Every line of META-INF/services/" + ReportFormat.class.getName()
                            + " must name a public class that implements it and has a constructor without arguments: "
                            + e.getMessage(),
                    e);
        }
    }
}
