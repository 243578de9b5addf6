package org.deepsynth.rules.report.markdown;

import static org.deepsynth.rules.internal.wording.Markdown.bold;
import static org.deepsynth.rules.internal.wording.Markdown.code;
import static org.deepsynth.rules.internal.wording.Markdown.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.internal.wording.Compared;
import org.deepsynth.rules.internal.wording.Consequences;
import org.deepsynth.rules.internal.wording.DemandGaps;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Grounds;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.internal.wording.Repeated;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Basis;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.PackFindings;

/** Writes a gap as a section of Markdown. */
final class MarkdownGap {

    private static final int LONGEST = 200;

    private final Words words;
    private final Markdown page;
    private final Sections sections;
    private final Grounds grounds;
    private final Consequences consequences;
    private final MarkdownFacts facts;

    MarkdownGap(PackFindings pack, Sections sections, Words words, Markdown page) {
        this(words, page, sections, new Grounds(pack, words), new Consequences(sections.gapsAsTold(), words));
    }

    private MarkdownGap(Words words, Markdown page, Sections sections, Grounds grounds, Consequences consequences) {
        this.words = words;
        this.page = page;
        this.sections = sections;
        this.grounds = grounds;
        this.consequences = consequences;
        this.facts = new MarkdownFacts(words);
    }

    /** Writes gaps of the same pack to another page. */
    private MarkdownGap on(Markdown other) {
        return new MarkdownGap(words, other, sections, grounds, consequences);
    }

    /** What the gaps of the pack share. */
    void shared() {
        if (!sections.gaps().isEmpty()) {
            grounds.shared().forEach(line -> page.paragraph(text(line)));
        }
    }

    /** The demand that gaps stand under, with what all of them would say of it; nothing where they stand under none. */
    Markdown head(DemandGaps group) {
        Markdown head = new Markdown();
        group.demand().ifPresent(demand -> {
            String source = group.sharesSource() ? " · " + provision(group.first(), words) : "";
            head.paragraph(bold(words.in(demand.title())) + source);
            group.says().forEach(says -> head.paragraph(Markdown.labelled(words.get("says"), text(words.in(says)))));
        });
        return head;
    }

    /** A gap on a page of its own; one that only repeats another tells what that one does not. */
    Markdown full(Finding finding, DemandGaps group) {
        Markdown full = new Markdown();
        MarkdownGap gap = on(full);
        if (sections.repeated(finding).isEmpty()) {
            gap.write(finding, group);
        } else {
            gap.repeating(finding);
        }
        return full;
    }

    /** The same in brief. */
    Markdown brief(Finding finding, DemandGaps group) {
        Markdown brief = new Markdown();
        on(brief).shortened(finding, group.sharesSource());
        return brief;
    }

    private void write(Finding finding, DemandGaps group) {
        Obligation obligation = finding.obligation();
        heading(finding, group.sharesSource());
        grounds.of(finding).ifPresent(line -> page.paragraph(text(line)));
        page.gap();
        FindingSummary.deciding(finding).forEach(this::reason);
        beside(finding);
        finding.due().ifPresent(day -> labelled("due", day.toString()));
        consequences(finding);
        counted(finding);
        page.paragraph(text(words.confidence(obligation)));
        obligation.basis().ifPresent(basis -> derivation(basis, obligation, group));
    }

    /** A gap that only repeats the one above: of its own, what that one does not tell. */
    private void repeating(Finding finding) {
        heading(finding, false);
        page.gap();
        new Repeated(sections).of(finding).forEach(this::reason);
        beside(finding);
        consequences(finding);
        counted(finding);
        page.paragraph(text(words.labels().confidence(finding.obligation().confidence())));
    }

    private void heading(Finding finding, boolean sourceTold) {
        title(finding);
        if (!sourceTold) {
            page.paragraph(provision(finding.obligation(), words));
        }
        article(finding.obligation());
        words.subjects(finding).ifPresent(each -> page.paragraph(text(each)));
        words.remarks(finding).forEach(line -> page.paragraph(text(line)));
    }

    /** What the law itself says, where the user has its text. */
    private void article(Obligation obligation) {
        List<String> paragraphs = words.article(obligation);
        if (!paragraphs.isEmpty()) {
            page.folded(words.articleOf(obligation), () -> paragraphs.forEach(one -> page.paragraph(text(one))));
        }
    }

    /** One that only repeats another stands a level below it. */
    private void title(Finding finding) {
        page.heading(
                sections.repeated(finding).isEmpty() ? 4 : 5,
                text(words.in(finding.obligation().title())) + " " + code(finding.id()));
    }

    private void beside(Finding finding) {
        words.setByUser(finding).forEach(line -> page.paragraph(text(line)));
        new WaiverWords(words, sections.waived()).of(finding).forEach(line -> page.paragraph(text(line)));
    }

    /** One beside its label, several below it. */
    private void consequences(Finding finding) {
        List<String> lines = consequences.lines(finding);
        if (lines.size() == 1) {
            labelled("consequence", text(lines.get(0)));
        } else if (!lines.isEmpty()) {
            page.paragraph(bold(words.get("consequence")));
            page.gap();
            lines.forEach(line -> page.item(0, text(line)));
        }
    }

    private void counted(Finding finding) {
        List<String> counted = sections.countedWith(finding);
        if (!counted.isEmpty()) {
            labelled(
                    "repeats",
                    counted.stream().map(Markdown::code).collect(Collectors.joining(words.get("enumerate"))));
        }
    }

    /** What a reader cannot do without where a page is full: what, where it is written, and the first reason. */
    private void shortened(Finding finding, boolean sourceTold) {
        title(finding);
        if (!sourceTold) {
            page.paragraph(provision(finding.obligation(), words));
        }
        page.gap();
        FindingSummary.deciding(finding).stream()
                .limit(1)
                .forEach(reason -> page.item(0, text(shortened(words.in(reason.text())))));
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(LONGEST, line.codePointCount(0, line.length())) - 1))
                        + "…";
    }

    /** Where the law says it, how strongly it binds and since when. */
    static String provision(Obligation obligation, Words words) {
        String article = words.in(obligation.source());
        return Stream.of(
                        Stream.of(text(words.in(obligation.instrument().title()))),
                        Stream.of(words.address(obligation)
                                .map(address -> Markdown.link(article, address))
                                .orElseGet(() -> text(article))),
                        words.builtOn(obligation).stream().map(Markdown::text),
                        Stream.of(text(words.in(obligation.instrument().forceLabel())), text(words.since(obligation))))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private void reason(Reason reason) {
        page.item(0, text(words.in(reason.text())));
        reason.entries().forEach(entry -> page.item(1, text(words.in(entry))));
        reason.shown().forEach(fact -> page.item(1, facts.line(fact)));
        Compared.told(reason).forEach(this::comparison);
        reason.limits().forEach(limit -> page.item(1, text(words.limit(limit))));
        reason.fix().ifPresent(fix -> page.item(1, Markdown.labelled(words.get("fix"), text(words.in(fix)))));
    }

    private void comparison(Comparison comparison) {
        page.item(1, code(FindingSummary.asked(comparison)) + " " + text(words.compared(comparison)));
    }

    private void derivation(Basis basis, Obligation obligation, DemandGaps group) {
        if (group.leaves(basis)) {
            labelled("says", text(words.in(basis.says())));
        }
        labelled(
                "derived",
                text(words.in(basis.derived())
                        + words.bracketed(words.in(basis.fidelity().label()))));
        obligation.note().ifPresent(note -> labelled("threshold-note", text(words.in(note))));
    }

    private void labelled(String label, String line) {
        page.paragraph(Markdown.labelled(words.get(label), line));
    }
}
