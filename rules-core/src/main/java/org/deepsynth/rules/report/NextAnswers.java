package org.deepsynth.rules.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;

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

    /** All of them, with the number of findings that each keeps open. */
    List<Map.Entry<Fact, Integer>> ranked() {
        return open.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    /** As many of them as a reader can be asked at once. */
    List<Map.Entry<Fact, Integer>> first() {
        return ranked().stream().limit(MOST).toList();
    }

    void write(Page page, Words words) {
        if (open.isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, words.get("ask"));
        first().forEach(entry -> {
            page.text(2, entry.getKey().path() + " (" + words.get("keeps-open") + " " + entry.getValue() + ")");
            page.text(6, words.in(entry.getKey().origin().question()));
        });
    }
}
