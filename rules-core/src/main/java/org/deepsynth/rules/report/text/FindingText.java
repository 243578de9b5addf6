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
import org.deepsynth.rules.internal.wording.Consequences;
import org.deepsynth.rules.internal.wording.FactText;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Grounds;
import org.deepsynth.rules.internal.wording.Questions;
import org.deepsynth.rules.internal.wording.Repeated;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.text.LocalizedText;

/** Writes single findings: in full where something is to be done, in brief elsewhere. */
public final class FindingText {

    private final Words words;
    private final FactText facts;
    private final Compared compared;
    private final Page page;
    private final Sections sections;
    private final Grounds grounds;
    private final Consequences consequences;
    private final Questions questions;

    /** What is told once, where it comes first. */
    private final Set<String> told = new HashSet<>();

    /** Writes findings of this pack, which are divided into these sections, to that page. */
    public FindingText(PackFindings pack, Sections sections, Words words, Page page) {
        this.words = words;
        this.facts = new FactText(words.labels());
        this.compared = new Compared(words);
        this.page = page;
        this.sections = sections;
        this.grounds = new Grounds(pack, words);
        this.consequences = new Consequences(sections.gapsAsTold(), words);
        this.questions = new Questions(words);
    }

    /** A gap as one of its section: one that only repeats another is told under that. */
    void gap(Finding finding) {
        if (sections.repeated(finding).isPresent()) {
            return;
        }
        if (told.add("grounds")) {
            grounds.shared().forEach(line -> page.text(2, line));
        }
        gap(finding, consequences);
        sections.repeating(finding).forEach(this::repeating);
    }

    /** A gap by itself, as if there were no other. */
    public void alone(Finding finding) {
        gap(finding, new Consequences(List.of(finding), words));
    }

    private void gap(Finding finding, Consequences leading) {
        Obligation obligation = finding.obligation();
        page.gap();
        brief(finding);
        page.text(4, words.source(obligation));
        grounds.of(finding).ifPresent(line -> page.text(4, line));
        words.subjects(finding).ifPresent(each -> page.text(4, each));
        FindingSummary.deciding(finding).forEach(reason -> reason(reason, 4));
        derivation(obligation);
        setByUser(finding);
        waiver(finding, 4);
        finding.due().ifPresent(day -> page.line(4, words.get("due") + " " + day));
        consequence(finding, leading, 4);
        List<String> counted = sections.countedWith(finding);
        if (!counted.isEmpty()) {
            page.text(4, words.get("repeats") + " " + String.join(", ", counted));
        }
        if (obligation.confidence() != Confidence.HIGH) {
            page.text(4, words.confidence(obligation));
        } else if (obligation.basis().isEmpty()) {
            obligation.note().ifPresent(note -> page.text(4, words.get("note") + " " + in(note)));
        }
    }

    /** A gap that only repeats one told above: of its own, what that one does not tell. */
    private void repeating(Finding finding) {
        Obligation obligation = finding.obligation();
        page.text(
                4,
                words.get("also-gap") + " " + words.provision(obligation) + " · " + finding.id() + "  "
                        + in(obligation.title()));
        words.remarks(finding).forEach(line -> page.text(6, line));
        new Repeated(sections).of(finding).forEach(reason -> reason(reason, 6));
        setByUser(finding);
        waiver(finding, 6);
        consequence(finding, consequences, 6);
        if (obligation.confidence() != Confidence.HIGH) {
            page.text(6, words.labels().confidence(obligation.confidence()));
        }
    }

    private void waiver(Finding finding, int indent) {
        new WaiverWords(words, sections.waived()).of(finding).forEach(line -> page.text(indent, line));
    }

    private void consequence(Finding finding, Consequences leading, int indent) {
        String line = leading.line(finding);
        if (!line.isEmpty()) {
            page.text(indent, line);
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
        findings.forEach(finding -> brief(finding, first));
        findings.forEach(this::setByUser);
        FindingSummary.ruledOutBy(first).forEach(text -> page.text(6, in(text)));
        FindingSummary.unsettled(first).forEach(this::unsettled);
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
                .map(one ->
                        one.mark() + " " + one.text() + words.get("bracketed").formatted(one.paths()))
                .toList();
        boolean alone = now.size() == 1 && asked.before().isEmpty();
        page.text(indent, words.get(label) + " " + (alone ? now.get(0) : asked.before()));
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

    private void unsettled(Reason reason) {
        page.text(6, in(reason.text()));
        entries(reason, 6);
        compared.lines(reason).forEach(line -> page.text(8, line));
    }

    /** A line for each entry that the clause runs over. */
    private void entries(Reason reason, int indent) {
        reason.entries().forEach(entry -> page.text(indent, "– " + in(entry)));
    }

    void met(Finding finding) {
        under("met", finding);
        brief(finding);
        FindingSummary.deciding(finding).forEach(reason -> entries(reason, 6));
        page.text(
                6,
                FindingSummary.deciding(finding).stream()
                        .flatMap(reason -> compared.lines(reason).stream())
                        .distinct()
                        .collect(Collectors.joining("; ")));
        setByUser(finding);
    }

    /** What falls away with a role that is not held is told once for the role, and first. */
    void notApplicable(Finding finding) {
        if (told.add("roles")) {
            sections.ruledOutByRole().forEach(this::ofRole);
        }
        if (!FindingSummary.ruledOutByRole(finding)) {
            under("not-applicable", finding);
            brief(finding);
            setByUser(finding);
            FindingSummary.ruledOutBy(finding).forEach(text -> page.text(6, in(text)));
        }
    }

    private void ofRole(List<Finding> findings) {
        FindingSummary.ruledOutBy(findings.get(0))
                .forEach(text -> page.text(2, in(text) + words.get("bracketed").formatted(findings.size())));
        page.text(6, findings.stream().map(Finding::id).collect(Collectors.joining(", ")));
        findings.forEach(this::setByUser);
    }

    /** What is not yet in force, with its first day. */
    void upcoming(Finding finding) {
        under("upcoming", finding);
        brief(finding);
        FindingSummary.ruledOutBy(finding).forEach(text -> page.text(6, in(text)));
    }

    /** The instrument before the first of its findings in that section. */
    private void under(String section, Finding finding) {
        Instrument instrument = finding.obligation().instrument();
        if (told.add(section + " " + instrument.id())) {
            page.text(1, "— " + in(instrument.title()) + " · " + in(instrument.forceLabel()));
        }
    }

    private void brief(Finding finding) {
        brief(finding, finding);
    }

    /** One that is told beside others of another instrument has its own beside it. */
    private void brief(Finding finding, Finding first) {
        Instrument instrument = finding.obligation().instrument();
        String own = instrument.id().equals(first.obligation().instrument().id()) ? "" : " · " + in(instrument.title());
        page.text(2, finding.id() + "  " + in(finding.obligation().title()) + own);
        words.remarks(finding).forEach(line -> page.text(6, line));
    }

    private void reason(Reason reason, int indent) {
        page.text(indent, "• " + in(reason.text()));
        entries(reason, indent + 2);
        compared.lines(reason).forEach(line -> page.text(indent + 2, line));
        reason.limits().forEach(limit -> page.text(indent + 4, words.limit(limit)));
        reason.fix().ifPresent(fix -> page.text(indent + 2, words.get("fix") + " " + in(fix)));
    }

    private String in(LocalizedText text) {
        return words.in(text);
    }
}
