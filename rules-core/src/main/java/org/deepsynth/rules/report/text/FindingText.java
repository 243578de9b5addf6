package org.deepsynth.rules.report.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.internal.wording.Compared;
import org.deepsynth.rules.internal.wording.FactText;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Questions;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.Upcoming;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Instrument;

/** Writes findings that are no gaps: in brief, what is open with the answers that it waits for. */
final class FindingText {

    private final Words words;
    private final FactText facts;
    private final Compared compared;
    private final Page page;
    private final Sections sections;
    private final ReasonText reasons;
    private final Questions questions;

    /** What is told once, where it comes first. */
    private final Set<String> told = new HashSet<>();

    /** Writes findings of a pack, which are divided into these sections, to that page. */
    FindingText(Sections sections, Words words, Page page) {
        this.words = words;
        this.facts = new FactText(words.labels());
        this.compared = new Compared(words);
        this.page = page;
        this.sections = sections;
        this.reasons = new ReasonText(words, page);
        this.questions = new Questions(words);
    }

    /** All that is open; what everything waits for, or everything of one instrument, is said once and first. */
    void open() {
        Set<Fact> all = sections.askedByAll();
        depends("all-depend", all, 2);
        for (List<List<Finding>> groups : sections.openByInstrument()) {
            Set<Fact> beside = Sections.without(Sections.askedByAll(groups), all);
            under("open", groups.get(0).get(0));
            depends("all-depend", beside, 4);
            groups.forEach(findings -> open(findings, Sections.with(all, beside)));
        }
    }

    /** Findings that wait for the same answers, said once; some of these are said above. */
    private void open(List<Finding> findings, Set<Fact> above) {
        Finding first = findings.get(0);
        for (Finding finding : findings) {
            brief(finding, first);
            words.pending(finding).ifPresent(line -> page.text(6, line));
        }
        findings.forEach(reasons::setByUser);
        ruledOutBy(first);
        words.unsettled(findings).forEach(reason -> reasons.unsettled(reason, 6));
        Set<Fact> asked = Sections.without(first.toAskNext(), above);
        if (asked.isEmpty() && !above.isEmpty()) {
            page.line(6, words.get("nothing-else"));
        }
        depends(FindingSummary.asksWhetherItApplies(first) ? "applies-depends" : "met-depends", asked, 6);
        statedButOpen(findings);
    }

    private void depends(String label, Set<Fact> facts, int indent) {
        if (facts.isEmpty()) {
            return;
        }
        Questions.Asked asked = questions.ask(facts);
        List<String> now = asked.now().stream()
                .map(one -> one.mark() + " " + one.text() + words.bracketed(one.paths(words.get("enumerate"))))
                .toList();
        boolean alone = now.size() == 1 && asked.before().isEmpty();
        page.text(indent, words.labelled(label, alone ? now.get(0) : asked.before()));
        if (!alone) {
            now.forEach(line -> page.text(indent + 2, line));
        }
    }

    /** A prohibition about which nothing is stated, or nothing any more. */
    void silent(Finding finding) {
        under("silent", finding);
        brief(finding);
        statedButOpen(List.of(finding));
    }

    private void statedButOpen(List<Finding> findings) {
        Set<Fact> missing = new LinkedHashSet<>();
        findings.forEach(finding -> missing.addAll(finding.missing()));
        facts.open(missing).forEach(line -> page.text(6, line));
    }

    /** What is met: why, in sentences, and the facts that say so. */
    void met(Finding finding) {
        List<Reason> deciding = FindingSummary.deciding(finding);
        under("met", finding);
        brief(finding);
        words.answered(finding).forEach(line -> page.text(6, line));
        deciding.forEach(reason -> reasons.entries(reason, 6));
        page.text(
                8,
                deciding.stream()
                        .flatMap(reason -> compared.lines(reason).stream())
                        .distinct()
                        .collect(Collectors.joining(words.get("semicolon"))));
        reasons.setByUser(finding);
    }

    /** What does not apply; a sentence that rules many out is told once for them, and first. */
    void notApplicable() {
        sections.ruledOutTogether().forEach(this::together);
        for (Finding finding : sections.ruledOutAlone()) {
            under("not-applicable", finding);
            brief(finding);
            reasons.setByUser(finding);
            ruledOutBy(finding);
        }
    }

    private void together(List<Finding> findings) {
        String why = words.row(FindingSummary.ruledOutBy(findings.get(0)));
        page.text(2, why + words.bracketed(words.some(findings.size())));
        page.text(6, findings.stream().map(Finding::id).collect(Collectors.joining(words.get("enumerate"))));
        findings.forEach(reasons::setByUser);
    }

    private void ruledOutBy(Finding finding) {
        FindingSummary.ruledOutBy(finding).forEach(text -> page.text(6, words.in(text)));
    }

    /** What is not yet in force, under its instrument and first day. */
    void upcoming() {
        for (Upcoming group : Upcoming.of(sections.upcoming())) {
            page.text(
                    1,
                    heading(group.instrument()) + " · "
                            + words.labelled("first-day", group.firstDay().toString()));
            group.beside().forEach(text -> page.text(4, words.in(text)));
            group.findings().forEach(this::brief);
        }
    }

    /** The instrument before the first of its findings in that section. */
    private void under(String section, Finding finding) {
        Instrument instrument = finding.obligation().instrument();
        if (told.add(section + " " + instrument.id())) {
            page.text(1, heading(instrument));
        }
    }

    private String heading(Instrument instrument) {
        return "— " + words.in(instrument.title()) + " · " + words.in(instrument.forceLabel());
    }

    private void brief(Finding finding) {
        brief(finding, finding);
    }

    /** One that is told beside others of another instrument has its own beside it. */
    private void brief(Finding finding, Finding first) {
        Instrument instrument = finding.obligation().instrument();
        String own = instrument.id().equals(first.obligation().instrument().id())
                ? ""
                : " · " + words.in(instrument.title());
        page.text(2, finding.id() + "  " + words.in(finding.obligation().title()) + own);
        words.remarks(finding).forEach(line -> page.text(6, line));
    }
}
