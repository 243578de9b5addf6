package org.deepsynth.rules.report.text;

import java.util.List;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.Consequences;
import org.deepsynth.rules.internal.wording.DemandGaps;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Grounds;
import org.deepsynth.rules.internal.wording.Repeated;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Basis;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.PackFindings;

/** Writes gaps in full. */
public final class GapSection {

    private final PackFindings pack;
    private final Sections sections;
    private final Words words;
    private final Page page;
    private final ReasonText reasons;
    private final Grounds grounds;
    private final Consequences consequences;

    /** Writes gaps of this pack, which is divided into these sections, to that page. */
    public GapSection(PackFindings pack, Sections sections, Words words, Page page) {
        this.pack = pack;
        this.sections = sections;
        this.words = words;
        this.page = page;
        this.reasons = new ReasonText(words, page);
        this.grounds = new Grounds(pack, words);
        this.consequences = new Consequences(sections.gapsAsTold(), words);
    }

    /** All gaps, under the demands of a pack that has such; one that only repeats another is told under that. */
    void write() {
        if (!sections.gaps().isEmpty()) {
            grounds.shared().forEach(line -> page.text(2, line));
            DemandGaps.of(pack, sections).forEach(this::group);
        }
    }

    private void group(DemandGaps group) {
        group.demand().ifPresent(demand -> {
            page.gap();
            String source = group.sharesSource() ? " · " + words.source(group.first()) : "";
            page.text(1, "— " + words.in(demand.title()) + source);
            group.says().forEach(says -> page.text(4, words.labelled("says", words.in(says))));
        });
        for (Finding gap : group.gaps()) {
            if (sections.repeated(gap).isEmpty()) {
                gap(gap, group, consequences);
                sections.repeating(gap).forEach(this::repeating);
            }
        }
    }

    /** A gap by itself, as if there were no other. */
    public void alone(Finding finding) {
        gap(finding, DemandGaps.NONE, new Consequences(List.of(finding), words));
    }

    private void gap(Finding finding, DemandGaps group, Consequences leading) {
        Obligation obligation = finding.obligation();
        page.gap();
        page.text(2, finding.id() + "  " + words.in(obligation.title()));
        if (!group.sharesSource()) {
            page.text(4, words.source(obligation));
        }
        words.page(obligation).ifPresent(address -> page.line(4, address));
        article(obligation);
        words.remarks(finding).forEach(line -> page.text(4, line));
        grounds.of(finding).ifPresent(line -> page.text(4, line));
        words.subjects(finding).ifPresent(each -> page.text(4, each));
        FindingSummary.deciding(finding).forEach(reason -> reasons.breach(reason, 4));
        obligation.basis().ifPresent(basis -> derivation(basis, obligation, group));
        reasons.setByUser(finding);
        waiver(finding, 4);
        finding.due().ifPresent(day -> page.line(4, words.labelled("due", day.toString())));
        consequences(finding, leading, 4);
        List<String> counted = sections.countedWith(finding);
        if (!counted.isEmpty()) {
            page.text(4, words.labelled("repeats", String.join(words.get("enumerate"), counted)));
        }
        if (obligation.confidence() != Confidence.HIGH) {
            page.text(4, words.confidence(obligation));
        } else if (obligation.basis().isEmpty()) {
            obligation.note().ifPresent(note -> page.text(4, words.labelled("note", words.in(note))));
        }
    }

    /** A gap that only repeats one told above: of its own, what that one does not tell. */
    private void repeating(Finding finding) {
        Obligation obligation = finding.obligation();
        page.text(
                4,
                words.labelled("also-gap", words.provision(obligation)) + " · " + finding.id() + "  "
                        + words.in(obligation.title()));
        words.remarks(finding).forEach(line -> page.text(6, line));
        new Repeated(sections).of(finding).forEach(reason -> reasons.breach(reason, 6));
        reasons.setByUser(finding);
        waiver(finding, 6);
        consequences(finding, consequences, 6);
        if (obligation.confidence() != Confidence.HIGH) {
            page.text(6, words.labels().confidence(obligation.confidence()));
        }
    }

    private void waiver(Finding finding, int indent) {
        new WaiverWords(words, sections.waived()).of(finding).forEach(line -> page.text(indent, line));
    }

    /** One beside its label, several below it. */
    private void consequences(Finding finding, Consequences leading, int indent) {
        List<String> lines = leading.lines(finding);
        if (lines.size() == 1) {
            page.text(indent, words.labelled("consequence", lines.get(0)));
        } else if (!lines.isEmpty()) {
            page.text(indent, words.get("consequence"));
            lines.forEach(line -> page.text(indent + 2, line));
        }
    }

    /** What the text says and what was derived from it, for instruments that do not spell their demands out. */
    private void derivation(Basis basis, Obligation obligation, DemandGaps group) {
        if (group.leaves(basis)) {
            page.text(4, words.labelled("says", words.in(basis.says())));
        }
        page.text(
                4,
                words.labelled("derived", words.in(basis.derived()))
                        + words.bracketed(words.in(basis.fidelity().label())));
        obligation.note().ifPresent(note -> page.text(4, words.labelled("threshold-note", words.in(note))));
    }

    /** What the law itself says, where the user has its text. */
    private void article(Obligation obligation) {
        List<String> paragraphs = words.article(obligation);
        if (!paragraphs.isEmpty()) {
            page.text(4, words.articleOf(obligation) + words.get("colon").strip());
            paragraphs.forEach(paragraph -> page.text(6, paragraph));
        }
    }
}
