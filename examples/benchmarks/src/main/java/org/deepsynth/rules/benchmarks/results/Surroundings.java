package org.deepsynth.rules.benchmarks.results;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.deepsynth.rules.benchmarks.start.Jdk;

/** What numbers depend on: the machine, the versions of Java and of the libraries, the day. */
final class Surroundings {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final List<String> LIBRARIES = List.of(
            "org.drools/drools-core",
            "tools.jackson.core/jackson-databind",
            "org.openjdk.jmh/jmh-core",
            "org.jeasy/easy-rules-core",
            "org.evrete/evrete-core");

    private Surroundings() {}

    /** A list in Markdown. */
    static String markdown() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Measured on " + LocalDate.now());
        lines.add(machine());
        for (int feature : new int[] {17, 25}) {
            Jdk.find(feature).ifPresent(jdk -> lines.add("Java " + jdk.version()));
        }
        List<String> libraries = new ArrayList<>();
        for (String library : LIBRARIES) {
            version(library).ifPresent(version -> libraries.add(library.replaceFirst(".*/", "") + " " + version));
        }
        lines.add(String.join(", ", libraries));
        return String.join("\n", lines.stream().map(line -> "- " + line).toList()) + "\n";
    }

    private static String machine() throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double gigabytes = system.getTotalMemorySize() / 1024.0 / 1024.0 / 1024.0;
        return system.getAvailableProcessors() + " processors (" + processor().orElse(system.getArch()) + "), "
                + String.format(Locale.ROOT, "%.0f", gigabytes) + " GB, " + system.getName();
    }

    private static Optional<String> processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        }
    }

    private static Optional<String> version(String library) throws IOException {
        String file = "META-INF/maven/" + library + "/pom.properties";
        try (InputStream stream = Surroundings.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(stream);
            return Optional.of(properties.getProperty("version"));
        }
    }
}
