package org.deepsynth.rules.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.Obligation;

/** Writes single findings: in full where something is to be done, in brief elsewhere. */
final class FindingText {

    private final Language language;
    private final Labels labels;
    private final Page page;
    private final Set<String> gaps;
    private final Sentences sentences;

    /** Writes to that page; {@code gaps} are the ids of all gaps, with which repeated ones are counted. */
    FindingText(Language language, Labels labels, Page page, Set<String> gaps, LocalDate asOf) {
        this.language = language;
        this.labels = labels;
        this.page = page;
        this.gaps = gaps;
        this.sentences = new Sentences(language, labels, asOf);
    }

    void gap(Finding finding) {
        Obligation obligation = finding.obligation();
        page.gap();
        brief(finding);
        page.text(4, sentences.source(obligation));
        for (SubjectFinding subject : finding.subjects()) {
            if (subject.verdict() == Verdict.GAP) {
                subject.reasons().forEach(this::reason);
            }
        }
        derivation(obligation);
        overridden(finding);
        finding.due().ifPresent(day -> page.line(4, labels.get("due") + " " + day));
        if (!obligation.consequences().isEmpty()) {
            page.text(4, sentences.consequence(obligation));
        }
        List<String> counted =
                obligation.repeats().stream().filter(gaps::contains).toList();
        if (!counted.isEmpty()) {
            page.text(4, labels.get("repeats") + " " + String.join(", ", counted));
        }
        if (obligation.confidence() != Confidence.HIGH) {
            String note = obligation.note().map(this::in).orElse("");
            page.text(
                    4,
                    labels.confidence(obligation.confidence())
                            + (obligation.basis().isEmpty() ? " " + note : ""));
        }
    }

    /** What the text says and what was derived from it, for instruments that do not spell their demands out. */
    private void derivation(Obligation obligation) {
        obligation.basis().ifPresent(basis -> {
            page.text(4, labels.get("says") + " " + in(basis.says()));
            page.text(
                    4,
                    labels.get("derived") + " " + in(basis.derived()) + " ("
                            + in(basis.fidelity().label()) + ")");
            obligation.note().ifPresent(note -> page.text(4, labels.get("threshold-note") + " " + in(note)));
        });
    }

    private void overridden(Finding finding) {
        finding.subjects().stream()
                .flatMap(subject -> subject.overridden().stream())
                .distinct()
                .forEach(parameter -> page.text(6, labels.overridden(parameter)));
    }

    /** Findings that wait for the same answers, said once. */
    void open(List<Finding> findings) {
        findings.forEach(this::brief);
        findings.forEach(this::overridden);
        Finding first = findings.get(0);
        findings.stream()
                .flatMap(finding -> finding.subjects().stream())
                .flatMap(subject -> subject.reasons().stream())
                .forEach(this::unsettled);
        String asks = first.toAskNext().stream().map(Fact::path).collect(Collectors.joining(", "));
        if (!asks.isEmpty()) {
            page.text(6, labels.get(asksWhetherItApplies(first) ? "applies-depends" : "met-depends") + " " + asks);
        }
    }

    /** What a finding waits for; findings with the same key are written together. */
    static Object waitsFor(Finding finding) {
        return List.of(finding.toAskNext(), asksWhetherItApplies(finding), reasons(finding));
    }

    private static boolean asksWhetherItApplies(Finding finding) {
        return finding.subjects().stream()
                .anyMatch(subject -> !subject.openApplicability().isEmpty());
    }

    private static List<Reason> reasons(Finding finding) {
        return finding.subjects().stream()
                .flatMap(subject -> subject.reasons().stream())
                .toList();
    }

    private void unsettled(Reason reason) {
        page.text(6, in(reason.text()));
        reason.comparisons()
                .forEach(comparison -> page.text(
                        8, in(comparison.relation()) + labels.get("colon") + labels.truth(comparison.truth())));
    }

    void met(Finding finding) {
        brief(finding);
        String facts = finding.subjects().stream()
                .filter(subject -> subject.verdict() == Verdict.MET)
                .flatMap(subject -> subject.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .distinct()
                .map(this::fact)
                .collect(Collectors.joining("; "));
        page.text(6, facts);
        overridden(finding);
    }

    void notApplicable(Finding finding) {
        brief(finding);
        overridden(finding);
        finding.subjects().stream()
                .flatMap(subject -> subject.reasons().stream().limit(1))
                .map(reason -> in(reason.text()))
                .distinct()
                .forEach(text -> page.text(6, text));
    }

    void brief(Finding finding) {
        page.text(2, finding.id() + "  " + in(finding.obligation().title()));
    }

    private void reason(Reason reason) {
        page.text(4, "• " + in(reason.text()));
        reason.facts().forEach(fact -> page.text(6, fact(fact)));
        reason.comparisons().forEach(this::limits);
        reason.fix().ifPresent(fix -> page.text(6, labels.get("fix") + " " + in(fix)));
    }

    /** The thresholds that a comparison used, and where they come from. */
    private void limits(Comparison comparison) {
        if (!comparison.limits().isEmpty()) {
            page.text(6, in(comparison.relation()));
            comparison
                    .limits()
                    .forEach(limit -> page.text(
                            8,
                            limit.name() + " = " + limit.value() + ": " + in(limit.meaning()) + " (" + limit.source()
                                    + ")"));
        }
    }

    String fact(Fact fact) {
        String place = fact.origin().line() == 0
                ? ""
                : " (" + labels.get("line") + " " + fact.origin().line() + ")";
        String because =
                fact.origin().reason().isEmpty() ? "" : " – " + fact.origin().reason();
        String evidence = fact.origin().evidence().isEmpty()
                ? ""
                : fact.origin().evidence().stream()
                        .map(Evidence::reference)
                        .collect(Collectors.joining("; ", " [", "]"));
        return fact.path() + ": " + fact.shown() + place + because + evidence;
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
