package org.deepsynth.rules.report.sarif;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Fact;

/** Where facts stand, as SARIF's locations in the description. */
final class SarifPlaces {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private final Map<String, Object> artifact;

    SarifPlaces(String source) {
        this.artifact = Map.of("uri", uri(source));
    }

    /** The place of the first fact that has a line; without one the description as a whole. */
    Map<String, Object> first(List<Fact> facts) {
        return placed(facts).findFirst().orElse(Map.of("physicalLocation", Map.of("artifactLocation", artifact)));
    }

    /** The places of the further facts that have a line. */
    List<Map<String, Object>> others(List<Fact> facts) {
        return placed(facts.stream().filter(SarifPlaces::hasLine).toList())
                .skip(1)
                .toList();
    }

    private Stream<Map<String, Object>> placed(List<Fact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(fact -> !hasLine(fact)))
                .map(this::place)
                .distinct();
    }

    private static boolean hasLine(Fact fact) {
        return fact.origin().line() > 0;
    }

    private Map<String, Object> place(Fact fact) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact);
        if (hasLine(fact)) {
            physical.put("region", region(fact));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("physicalLocation", physical);
        fields.put("logicalLocations", List.of(Map.of("fullyQualifiedName", fact.path())));
        fields.put("message", SarifReport.message(fact.path() + ": " + fact.shown()));
        return fields;
    }

    private static Map<String, Object> region(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("startLine", fact.origin().line());
        if (fact.origin().column() > 0) {
            fields.put("startColumn", fact.origin().column());
        }
        return fields;
    }

    /** The name of a file as a URI, relative where it is; a backslash separates folders on any machine. */
    static String uri(String source) {
        String path = source.replace('\\', '/');
        if (path.matches("[A-Za-z]:/.*")) {
            return "file:///" + path.substring(0, 2) + escaped(path.substring(2));
        }
        return (path.startsWith("/") ? "file://" : "") + escaped(path);
    }

    /** Escapes byte by byte, since {@link java.net.URI} would compose accents anew and so name another file. */
    private static String escaped(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte next : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (next & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%" + HEX.toHexDigits(next));
        }
        return uri.toString();
    }
}
