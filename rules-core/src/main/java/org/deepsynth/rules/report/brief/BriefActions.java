package org.deepsynth.rules.report.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deepsynth.rules.advice.FirstQuestions;
import org.deepsynth.rules.advice.FirstQuestions.Asked;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.law.Owner;
import org.deepsynth.rules.text.LocalizedText;

/** What the half page tells people to do: what to mend, what to ask, and whom. */
final class BriefActions {

    private static final int DO_NOW = 3;
    private static final int ASK = 3;

    private final Brief brief;
    private final Words words;

    BriefActions(Brief brief, Words words) {
        this.brief = brief;
        this.words = words;
    }

    /** What is mended in days. */
    List<String> soon() {
        return fixes(gap -> effort(gap) == Effort.DAYS);
    }

    /** What takes longer. */
    List<String> longer() {
        return fixes(gap -> effort(gap) != Effort.DAYS);
    }

    /** A fix by itself may be a bare verb, so each stands with what it is for; what somebody accepts need not be done now. */
    private List<String> fixes(Predicate<Finding> which) {
        Map<String, List<Finding>> byFix = new LinkedHashMap<>();
        brief.unaccepted().stream()
                .filter(which)
                .filter(gap -> !fixes(gap).isEmpty())
                .forEach(gap -> byFix.computeIfAbsent(who(owner(gap)) + fixes(gap), one -> new ArrayList<>())
                        .add(gap));
        return byFix.entrySet().stream()
                .limit(DO_NOW)
                .map(entry -> named(entry.getValue()) + " · " + entry.getKey())
                .toList();
    }

    private String fixes(Finding gap) {
        return FindingSummary.deciding(gap).stream()
                .flatMap(reason -> reason.fix().stream())
                .map(words::in)
                .distinct()
                .collect(Collectors.joining(words.get("between")));
    }

    private String named(List<Finding> gaps) {
        return words.in(gaps.get(0).obligation().title())
                + words.bracketed(gaps.stream().map(Finding::id).collect(Collectors.joining(words.get("comma"))));
    }

    /** What binds before what only asks: who has time for three questions puts those of the law. */
    List<String> ask() {
        return FirstQuestions.of(brief.questions(), words::asks).stream()
                .limit(ASK)
                .map(question ->
                        who(asked(question.obligations())) + question.text() + words.bracketed(waiting(question)))
                .toList();
    }

    private String waiting(Asked question) {
        return question.gated() > 0
                ? words.get("brief.whether").formatted(question.gated())
                : words.get("brief.waits").formatted(question.obligations().size());
    }

    /** Who mends most of what waits for the answer. */
    private Optional<LocalizedText> asked(Collection<String> obligations) {
        return obligations.stream()
                .flatMap(id -> brief.report().finding(id).stream())
                .flatMap(finding -> brief.catalogue(finding).owner(finding.obligation()).stream())
                .collect(Collectors.groupingBy(owner -> owner, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().label());
    }

    private String who(Optional<LocalizedText> owner) {
        return owner.map(one -> words.in(one) + words.get("colon")).orElse("");
    }

    private Optional<LocalizedText> owner(Finding finding) {
        return brief.catalogue(finding).owner(finding.obligation()).map(Owner::label);
    }

    private Effort effort(Finding finding) {
        return brief.catalogue(finding).effort(finding.obligation());
    }
}
