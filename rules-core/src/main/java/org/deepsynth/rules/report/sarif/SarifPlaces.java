package org.deepsynth.rules.report.sarif;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.description.DescriptionText;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.TextRegion;

/** Where facts stand, as SARIF's locations in the description. */
final class SarifPlaces {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private final Map<String, Object> artifact;
    private final Optional<DescriptionText> text;
    private final Optional<LineHashes> hashes;

    SarifPlaces(Report report) {
        this.text = report.text();
        this.hashes = text.map(read -> new LineHashes(read.text()));
        this.artifact = Map.of("uri", uri(text.map(DescriptionText::name).orElse(report.source())));
    }

    /** The place of the first fact that has a line, or else of the block in which it would stand; without facts the beginning. */
    Map<String, Object> first(List<Fact> facts) {
        return placed(facts).findFirst().orElseGet(() -> Map.of("physicalLocation", physical(Optional.empty())));
    }

    /** The places of the further facts that have a line, as many as are shown. */
    List<Map<String, Object>> others(List<Fact> facts) {
        return placed(facts.stream().filter(SarifPlaces::hasLine).toList())
                .limit(CodeScanning.LOCATIONS)
                .skip(1)
                .toList();
    }

    /** What GitHub tells the line of that place by. */
    Optional<String> hash(Map<String, Object> place) {
        return place.get("physicalLocation") instanceof Map<?, ?> physical
                        && physical.get("region") instanceof Map<?, ?> region
                        && region.get("startLine") instanceof Integer line
                ? hashes.filter(all -> line <= all.count()).map(all -> all.of(line))
                : Optional.empty();
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
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("physicalLocation", physical(Optional.of(fact)));
        fields.put("logicalLocations", List.of(Map.of("fullyQualifiedName", fact.path())));
        fields.put("message", SarifReport.message(fact.path() + ": " + fact.shown()));
        return fields;
    }

    private Map<String, Object> physical(Optional<Fact> fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("artifactLocation", artifact);
        text.map(read -> region(read, fact)).ifPresent(region -> fields.put("region", fields(region)));
        return fields;
    }

    private static TextRegion region(DescriptionText read, Optional<Fact> fact) {
        return fact.filter(SarifPlaces::hasLine)
                .map(Fact::origin)
                .map(origin -> read.at(origin.line(), origin.column()))
                .orElseGet(() -> read.nearest(fact.map(Fact::path).orElse("")));
    }

    private static Map<String, Object> fields(TextRegion region) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("startLine", region.line());
        fields.put("startColumn", region.column());
        fields.put("endLine", region.endLine());
        fields.put("endColumn", region.endColumn());
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
