package org.deepsynth.rules.report.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.internal.wording.FactText;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.LocalizedText;

/** Writes single findings: in full where something is to be done, in brief elsewhere. */
public final class FindingText {

    private final Words words;
    private final FactText facts;
    private final Page page;
    private final Sections sections;

    /** Writes findings of these sections to that page. */
    public FindingText(Words words, Page page, Sections sections) {
        this.words = words;
        this.facts = new FactText(words.labels());
        this.page = page;
        this.sections = sections;
    }

    public void gap(Finding finding) {
        Obligation obligation = finding.obligation();
        page.gap();
        brief(finding);
        page.text(4, words.source(obligation));
        words.subjects(finding).ifPresent(each -> page.text(4, each));
        FindingSummary.deciding(finding).forEach(this::reason);
        derivation(obligation);
        setByUser(finding);
        new WaiverWords(words, sections.waived()).of(finding).forEach(line -> page.text(4, line));
        finding.due().ifPresent(day -> page.line(4, words.get("due") + " " + day));
        if (!obligation.consequences().isEmpty()) {
            page.text(4, words.get("consequence") + " " + words.consequences(obligation));
        }
        List<String> counted = sections.countedWith(finding);
        if (!counted.isEmpty()) {
            page.text(4, words.get("repeats") + " " + String.join(", ", counted));
        }
        if (obligation.confidence() != Confidence.HIGH) {
            page.text(4, words.confidence(obligation));
        }
    }

    /** What the text says and what was derived from it, for instruments that do not spell their demands out. */
    private void derivation(Obligation obligation) {
        obligation.basis().ifPresent(basis -> {
            page.text(4, words.get("says") + " " + in(basis.says()));
            page.text(
                    4,
                    words.get("derived") + " " + in(basis.derived()) + " ("
                            + in(basis.fidelity().label()) + ")");
            obligation.note().ifPresent(note -> page.text(4, words.get("threshold-note") + " " + in(note)));
        });
    }

    private void setByUser(Finding finding) {
        words.setByUser(finding).forEach(line -> page.text(6, line));
    }

    /** Findings that wait for the same answers, said once. */
    void open(List<Finding> findings) {
        findings.forEach(this::brief);
        findings.forEach(this::setByUser);
        Finding first = findings.get(0);
        findings.stream()
                .flatMap(finding -> FindingSummary.reasons(finding).stream())
                .forEach(this::unsettled);
        String asks = first.toAskNext().stream().map(Fact::path).collect(Collectors.joining(", "));
        if (!asks.isEmpty()) {
            page.text(
                    6,
                    words.get(FindingSummary.asksWhetherItApplies(first) ? "applies-depends" : "met-depends") + " "
                            + asks);
        }
        statedButOpen(findings);
    }

    /** A prohibition about which nothing is stated, or nothing any more. */
    void silent(Finding finding) {
        brief(finding);
        statedButOpen(List.of(finding));
    }

    private void statedButOpen(List<Finding> findings) {
        Set<Fact> missing = new LinkedHashSet<>();
        findings.forEach(finding -> missing.addAll(finding.missing()));
        facts.open(missing).forEach(line -> page.text(6, line));
    }

    private void unsettled(Reason reason) {
        page.text(6, in(reason.text()));
        entries(reason);
        reason.asked().forEach(comparison -> page.text(8, words.asked(comparison)));
    }

    /** A line for each entry that the clause runs over. */
    private void entries(Reason reason) {
        reason.entries().forEach(entry -> page.text(6, "– " + in(entry)));
    }

    void met(Finding finding) {
        brief(finding);
        FindingSummary.deciding(finding).forEach(this::entries);
        page.text(
                6, FindingSummary.supporting(finding).stream().map(facts::line).collect(Collectors.joining("; ")));
        setByUser(finding);
    }

    void notApplicable(Finding finding) {
        brief(finding);
        setByUser(finding);
        FindingSummary.ruledOutBy(finding).forEach(text -> page.text(6, in(text)));
    }

    /** What is not yet in force, with its first day. */
    void upcoming(Finding finding) {
        brief(finding);
        FindingSummary.ruledOutBy(finding).forEach(text -> page.text(6, in(text)));
    }

    void brief(Finding finding) {
        page.text(2, finding.id() + "  " + in(finding.obligation().title()));
        words.remarks(finding).forEach(line -> page.text(6, line));
    }

    private void reason(Reason reason) {
        page.text(4, "• " + in(reason.text()));
        entries(reason);
        reason.shown().forEach(fact -> page.text(6, facts.line(fact)));
        reason.asked().forEach(this::limits);
        reason.limits().forEach(limit -> page.text(8, words.limit(limit)));
        reason.fix().ifPresent(fix -> page.text(6, words.get("fix") + " " + in(fix)));
    }

    /** The thresholds that a comparison used, and where they come from. */
    private void limits(Comparison comparison) {
        if (!comparison.limits().isEmpty()) {
            page.text(6, in(comparison.relation()));
            comparison.limits().forEach(limit -> page.text(8, words.limit(limit)));
        }
    }

    private String in(LocalizedText text) {
        return words.in(text);
    }
}
