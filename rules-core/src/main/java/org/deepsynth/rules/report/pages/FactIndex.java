package org.deepsynth.rules.report.pages;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Fact;
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

    private FactIndex() {}

    /** The text, from what each obligation asks for. */
    public static String write(Map<String, Set<Fact>> asks) {
        StringBuilder page = new StringBuilder(HEAD);
        AskedFact.of(asks)
                .forEach(one -> page.append("| `")
                        .append(one.path())
                        .append("` | ")
                        .append(one.fact().origin().question().in(Language.EN))
                        .append(" | ")
                        .append(shown(one))
                        .append(" |\n"));
        return page.toString();
    }

    private static String shown(AskedFact asked) {
        Set<String> ids = asked.obligations();
        if (!asked.gate()) {
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
