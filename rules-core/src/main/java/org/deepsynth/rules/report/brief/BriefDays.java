package org.deepsynth.rules.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.Coming;

/** The next days to keep, each in a line: a text begins once, and a thing is done once, however many obligations ask for it. */
final class BriefDays {

    private static final int DAYS = 3;

    private final Brief brief;
    private final Words words;

    /** What begins on a day: a whole text. */
    private record Start(LocalDate day, Instrument instrument) {}

    /** What is due on a day, under the obligation that the others repeat. */
    private record Deadline(LocalDate day, Obligation obligation) {}

    BriefDays(Brief brief, Words words) {
        this.brief = brief;
        this.words = words;
    }

    List<String> lines() {
        Map<Object, Set<Finding>> together = new LinkedHashMap<>();
        for (Coming one : brief.coming()) {
            Object key = one.kind() == Coming.Kind.FIRST_DAY
                    ? new Start(one.day(), one.finding().obligation().instrument())
                    : new Deadline(one.day(), repeated(one));
            together.computeIfAbsent(key, other -> new LinkedHashSet<>()).add(one.finding());
        }
        List<String> lines = new ArrayList<>();
        together.entrySet().stream()
                .limit(DAYS)
                .forEach(entry -> lines.add(line(entry.getKey(), List.copyOf(entry.getValue()))));
        if (together.size() > DAYS) {
            lines.add(words.get("brief.more").formatted(together.size() - DAYS));
        }
        return lines;
    }

    private String line(Object key, List<Finding> findings) {
        return key instanceof Start start
                ? start.day() + " " + words.labelled("first-day", begins(start.instrument(), findings))
                : due((Deadline) key, findings);
    }

    private String begins(Instrument instrument, List<Finding> findings) {
        return findings.size() == 1
                ? words.in(findings.get(0).obligation().title()) + ids(findings)
                : words.get("calendar.begins").formatted(words.in(instrument.title()), findings.size());
    }

    private String due(Deadline deadline, List<Finding> findings) {
        return deadline.day() + " "
                + words.labelled("deadline", words.in(deadline.obligation().title())) + ids(findings);
    }

    private String ids(List<Finding> findings) {
        return words.bracketed(findings.stream().map(Finding::id).collect(Collectors.joining(words.get("comma"))));
    }

    /** The obligation that it only repeats, as far as that one is due on the same day; else itself. */
    private Obligation repeated(Coming one) {
        return brief.coming().stream()
                .filter(other ->
                        other.kind() == Coming.Kind.DEADLINE && other.day().equals(one.day()))
                .map(other -> other.finding().obligation())
                .filter(other -> one.finding().obligation().repeats().contains(other.id()))
                .findFirst()
                .orElse(one.finding().obligation());
    }
}
