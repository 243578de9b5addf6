package org.deepsynth.rules.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.cac.CacPack;
import org.deepsynth.rules.pack.RulePack;

/**
 * The library with some instruments of the China pack and nothing else, so that it can be timed on the obligations that a
 * hand-written floor covers. The rules and texts are the pack's own; what names other instruments is cut from its files while
 * they are read.
 */
public final class SubsetEngine {

    /** The instruments of the floor: Deep Synthesis Provisions, Labelling Measures, GB 45438-2025. */
    public static final List<String> INSTRUMENTS = List.of("ds", "label", "gb45438");

    private static final RulePack WHOLE = new CacPack();
    private static final Pattern INSTRUMENT_LIST = Pattern.compile("instruments:\\s*\\[[^]]*]");
    private static final Pattern RELATED = Pattern.compile("(?m)^( +related: )\\[(.*)]$");
    private static final Pattern RULES_OF_INSTRUMENT =
            Pattern.compile(Pattern.quote(CacPack.class.getPackageName()) + "\\.(\\w+)\\..*");

    private SubsetEngine() {}

    /** An engine with the obligations of {@link #INSTRUMENTS} only, in the order of the pack. */
    public static ComplianceEngine load() {
        ClassLoader files = new TrimmedFiles(WHOLE.getClass().getClassLoader());
        // a pack's files are read through the loader of its class, and a proxy's class belongs to the loader that it is
        // made in
        RulePack pack = (RulePack) Proxy.newProxyInstance(
                files, new Class<?>[] {RulePack.class}, (proxy, method, arguments) -> method.invoke(WHOLE, arguments));
        return ComplianceEngine.of(pack);
    }

    /** The pack's own classes and files, the files without what names other instruments. */
    private static final class TrimmedFiles extends ClassLoader {

        TrimmedFiles(ClassLoader parent) {
            super(parent);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            if (name.equals("cac/not-required.yaml") || name.equals("cac/horizon.yaml")) {
                return null;
            }
            InputStream whole = super.getResourceAsStream(name);
            return whole == null
                    ? null
                    : new ByteArrayInputStream(trim(name, text(whole)).getBytes(StandardCharsets.UTF_8));
        }

        private static String text(InputStream whole) {
            try (whole) {
                return new String(whole.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String trim(String name, String text) {
            if (name.endsWith("/drools-model")) {
                return text.lines().filter(TrimmedFiles::keepsRules).collect(Collectors.joining("\n"));
            }
            if (name.equals("cac/pack.yaml")) {
                return INSTRUMENT_LIST.matcher(text).replaceFirst("instruments: " + INSTRUMENTS);
            }
            return name.endsWith(".yaml")
                    ? RELATED.matcher(text).replaceAll(line -> line.group(1) + related(line.group(2)))
                    : text;
        }

        /** The rules of an instrument lie in a package of its name, those on scopes and roles in the pack's own. */
        private static boolean keepsRules(String line) {
            var rules = RULES_OF_INSTRUMENT.matcher(line);
            return !rules.matches() || INSTRUMENTS.contains(rules.group(1));
        }

        private static List<String> related(String ids) {
            return Arrays.stream(ids.split(", "))
                    .filter(id -> INSTRUMENTS.contains(id.split("-")[1]))
                    .toList();
        }
    }
}
