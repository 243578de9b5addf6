package org.deepsynth.rules.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Owner;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Names;

/**
 * What the page can be narrowed to besides a verdict: the kind of text, the instrument, and who mends it as a rule. Boxes that are
 * checked and a style sheet do it, for the page runs nothing.
 *
 * @param sorts what it can be narrowed by
 */
record HtmlFilters(List<Sort> sorts) {

    /**
     * Choices of which one is taken.
     *
     * @param key its name, as the labels have it
     * @param choices the choices, at least two
     */
    record Sort(String key, List<Choice> choices) {}

    /**
     * One choice.
     *
     * @param key the class of the elements that it keeps
     * @param label what it is called
     */
    record Choice(String key, String label) {}

    /** Those of a report; a sort with one choice only is left out. */
    static HtmlFilters of(Report report, Words words) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (PackFindings pack : report.packs()) {
            for (Finding finding : pack.findings()) {
                var instrument = finding.obligation().instrument();
                add(all, "force", force(finding), words.in(instrument.force().label()));
                add(all, "instrument", instrument(pack.catalogue(), finding), words.in(instrument.title()));
                owner(pack.catalogue(), finding)
                        .ifPresent(owner -> add(all, "owner", key(owner), words.in(owner.label())));
            }
        }
        List<Sort> sorts = new ArrayList<>();
        all.forEach((sort, choices) -> {
            if (choices.size() > 1) {
                sorts.add(new Sort(
                        sort,
                        choices.entrySet().stream()
                                .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                                .toList()));
            }
        });
        return new HtmlFilters(List.copyOf(sorts));
    }

    /** The classes by which the choices keep a finding. */
    static String classes(PackFindings pack, Finding finding) {
        return force(finding) + " " + instrument(pack.catalogue(), finding)
                + owner(pack.catalogue(), finding)
                        .map(owner -> " " + key(owner))
                        .orElse("");
    }

    /** The rules that hide what a choice does not keep. */
    String style() {
        StringBuilder style = new StringBuilder("<style>\n@media screen {\n");
        sorts.forEach(sort -> sort.choices()
                .forEach(choice -> style.append("body:has(#pick-")
                        .append(choice.key())
                        .append(":checked) :is(.item:not(.")
                        .append(choice.key())
                        .append("), .group:not(:has(.")
                        .append(choice.key())
                        .append("))) { display: none; }\n")));
        return style.append("}\n</style>").toString();
    }

    private static void add(Map<String, Map<String, String>> all, String sort, String key, String label) {
        all.computeIfAbsent(sort, one -> new LinkedHashMap<>()).putIfAbsent(key, label);
    }

    private static String force(Finding finding) {
        return "f-" + Names.of(finding.obligation().instrument().force());
    }

    private static String instrument(Catalogue pack, Finding finding) {
        return "i-" + name(pack.id() + "-" + finding.obligation().instrument().id());
    }

    private static Optional<Owner> owner(Catalogue pack, Finding finding) {
        return pack.owner(finding.obligation());
    }

    private static String key(Owner owner) {
        return "o-" + Names.of(owner);
    }

    /** A name that a style sheet takes for a class whatever a pack calls itself. */
    private static String name(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "_");
    }
}
