package org.deepsynth.rules.report.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.text.Language;

/** Every fact that rules ask for, and the obligations that it helps to decide, across packs, as a table in Markdown. */
public final class FactIndex {

    private static final String HEAD = """
            # Facts and the obligations they decide

            Generated from the rules. `[]` stands for each entry of a list, `*` for each key of a table. A fact that serves several packs is
            stated once. Facts that many obligations ask for, by their gate, are listed with their number only.

            | Path | Question | Obligations |
            | --- | --- | --- |
            """;
    private static final int MOST = 12;

    private FactIndex() {}

    /** The text, from what each obligation asks for. */
    public static String write(Map<String, Set<Fact>> asks) {
        Map<String, String> questions = new LinkedHashMap<>();
        Map<String, Set<String>> deciding = new LinkedHashMap<>();
        asks.forEach((id, facts) -> facts.forEach(fact -> {
            String path = Paths.general(fact.path());
            questions.putIfAbsent(path, fact.origin().question().in(Language.EN));
            deciding.computeIfAbsent(path, key -> new TreeSet<>()).add(id);
        }));
        StringBuilder page = new StringBuilder(HEAD);
        deciding.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> page.append("| `")
                        .append(entry.getKey())
                        .append("` | ")
                        .append(questions.get(entry.getKey()))
                        .append(" | ")
                        .append(shown(entry.getValue()))
                        .append(" |\n"));
        return page.toString();
    }

    private static String shown(Set<String> ids) {
        if (ids.size() <= MOST) {
            return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" "));
        }
        Map<String, Long> byPack = ids.stream()
                .collect(Collectors.groupingBy(id -> id.substring(0, id.indexOf('-')), Collectors.counting()));
        return byPack.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " of `" + entry.getKey() + "`")
                .collect(Collectors.joining(", "));
    }
}
