package org.deepsynth.rules.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Language;

/** The unanswered facts that keep most findings open, most first. */
record NextAnswers(Map<Fact, Integer> open) {

    private static final int MOST = 10;

    static NextAnswers of(List<Finding> findings) {
        Map<Fact, Integer> open = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.toAskNext().forEach(fact -> open.merge(fact, 1, Integer::sum));
        }
        return new NextAnswers(open);
    }

    void write(Page page, Language language, Labels labels) {
        if (open.isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, labels.get("ask"));
        open.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(entry -> {
                    page.text(
                            2, entry.getKey().path() + " (" + labels.get("keeps-open") + " " + entry.getValue() + ")");
                    page.text(6, entry.getKey().origin().question().in(language));
                });
    }
}
