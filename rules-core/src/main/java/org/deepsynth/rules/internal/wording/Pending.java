package org.deepsynth.rules.internal.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.LocalizedText;

/** What is to be done by a day where it is not known whether it was done: whoever waits for the answer would miss the day. */
public final class Pending {

    private final Words words;
    private final LocalDate today;

    Pending(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** The day and what to do by then, in one sentence; empty where nothing is open that has a day. */
    public Optional<String> of(Finding finding) {
        List<SubjectFinding> open = finding.subjects().stream()
                .filter(subject -> subject.verdict() == Verdict.UNKNOWN)
                .filter(subject -> subject.due().isPresent())
                .toList();
        return open.stream()
                .flatMap(subject -> subject.due().stream())
                .min(LocalDate::compareTo)
                .map(day -> sentence(day, fixes(finding.obligation(), open)));
    }

    private String sentence(LocalDate day, String fixes) {
        String due = words.get(day.isBefore(today) ? "pending.past" : "pending").formatted(day);
        return fixes.isEmpty()
                ? due + words.get("stop")
                : due + words.get("semicolon") + words.get("pending.fix").formatted(fixes);
    }

    /** What would mend the clauses that are open; where these are not told, what would mend any clause. */
    private String fixes(Obligation obligation, List<SubjectFinding> open) {
        Set<String> keys = open.stream()
                .flatMap(subject -> subject.reasons().stream())
                .map(reason -> reason.clause())
                .collect(Collectors.toSet());
        List<LocalizedText> told = fixes(obligation.clauses().entrySet().stream()
                .filter(clause -> keys.contains(clause.getKey()))
                .map(clause -> clause.getValue()));
        List<LocalizedText> fixes = told.isEmpty() ? fixes(obligation.clauses().values().stream()) : told;
        return fixes.stream().map(words::in).distinct().reduce("", Width::after);
    }

    private List<LocalizedText> fixes(Stream<ClauseText> clauses) {
        return clauses.flatMap(clause -> clause.on(today).fix().stream()).toList();
    }
}
