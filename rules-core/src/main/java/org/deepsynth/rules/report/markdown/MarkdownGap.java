package org.deepsynth.rules.report.markdown;

import static org.deepsynth.rules.internal.wording.Markdown.bold;
import static org.deepsynth.rules.internal.wording.Markdown.code;
import static org.deepsynth.rules.internal.wording.Markdown.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.internal.wording.Compared;
import org.deepsynth.rules.internal.wording.Consequences;
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

    MarkdownGap(PackFindings pack, Sections sections, Words words, Markdown page) {
        this(words, page, sections, new Grounds(pack, words), new Consequences(sections.gapsAsTold(), words));
    }

    private MarkdownGap(Words words, Markdown page, Sections sections, Grounds grounds, Consequences consequences) {
        this.words = words;
        this.page = page;
        this.sections = sections;
        this.grounds = grounds;
        this.consequences = consequences;
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

    /** A gap on a page of its own; one that only repeats another tells what that one does not. */
    Markdown full(Finding finding) {
        Markdown full = new Markdown();
        MarkdownGap gap = on(full);
        if (sections.repeated(finding).isEmpty()) {
            gap.write(finding);
        } else {
            gap.repeating(finding);
        }
        return full;
    }

    /** The same in brief. */
    Markdown brief(Finding finding) {
        Markdown brief = new Markdown();
        on(brief).shortened(finding);
        return brief;
    }

    private void write(Finding finding) {
        Obligation obligation = finding.obligation();
        heading(finding);
        grounds.of(finding).ifPresent(line -> page.paragraph(text(line)));
        page.gap();
        FindingSummary.deciding(finding).forEach(this::reason);
        beside(finding);
        finding.due().ifPresent(day -> labelled("due", day.toString()));
        consequence(finding);
        counted(finding);
        page.paragraph(text(words.confidence(obligation)));
        obligation.basis().ifPresent(basis -> derivation(basis, obligation));
    }

    /** A gap that only repeats the one above: of its own, what that one does not tell. */
    private void repeating(Finding finding) {
        heading(finding);
        page.gap();
        new Repeated(sections).of(finding).forEach(this::reason);
        beside(finding);
        consequence(finding);
        counted(finding);
        page.paragraph(text(words.labels().confidence(finding.obligation().confidence())));
    }

    private void heading(Finding finding) {
        title(finding);
        page.paragraph(provision(finding.obligation(), words));
        words.subjects(finding).ifPresent(each -> page.paragraph(text(each)));
        words.remarks(finding).forEach(line -> page.paragraph(text(line)));
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

    private void consequence(Finding finding) {
        String line = consequences.told(finding);
        if (!line.isEmpty()) {
            labelled("consequence", text(line));
        }
    }

    private void counted(Finding finding) {
        List<String> counted = sections.countedWith(finding);
        if (!counted.isEmpty()) {
            labelled("repeats", counted.stream().map(Markdown::code).collect(Collectors.joining(", ")));
        }
    }

    /** What a reader cannot do without where a page is full: what, where it is written, and the first reason. */
    private void shortened(Finding finding) {
        title(finding);
        page.paragraph(provision(finding.obligation(), words));
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
        return Stream.of(
                        Stream.of(words.in(obligation.instrument().title()), words.in(obligation.source())),
                        words.builtOn(obligation).stream(),
                        Stream.of(
                                words.in(obligation.instrument().forceLabel()),
                                words.get("since") + " " + obligation.from()))
                .flatMap(part -> part)
                .map(Markdown::text)
                .collect(Collectors.joining(" · "));
    }

    /** A fact with its value, its place and what supports it; choices that have their own follow with theirs. */
    static String fact(Fact fact, Words words) {
        return fact.withMembers().map(one -> alone(one, words)).collect(Collectors.joining("; "));
    }

    private static String alone(Fact fact, Words words) {
        String line = fact.origin().line() == 0
                ? ""
                : " (" + words.labels().line(fact.origin().line()) + ")";
        String since = fact.origin()
                .since()
                .map(day -> " · " + text(words.labels().since(day)))
                .orElse("");
        String reason = fact.origin().reason().isEmpty()
                ? ""
                : " – " + text(fact.origin().reason());
        String evidence = fact.origin().evidence().stream()
                .map(given -> evidence(given, words))
                .collect(Collectors.joining("; "));
        String support =
                evidence.isEmpty() ? (fact.answered() ? " *" + words.get("claimed") + "*" : "") : " – " + evidence;
        return code(fact.path()) + words.get("colon") + bold(fact.shown()) + line + since + reason + support;
    }

    private static String evidence(Evidence evidence, Words words) {
        return Stream.of(
                        evidence.reference(),
                        evidence.kind(),
                        evidence.observedOn()
                                .map(day -> words.get("observed") + " " + day)
                                .orElse(""),
                        evidence.validUntil()
                                .map(day -> words.get("valid-until") + " " + day)
                                .orElse(""),
                        evidence.attestedBy().isEmpty() ? "" : words.get("attested") + " " + evidence.attestedBy())
                .filter(part -> !part.isEmpty())
                .map(Markdown::text)
                .collect(Collectors.joining(" · "));
    }

    private void reason(Reason reason) {
        page.item(0, text(words.in(reason.text())));
        reason.entries().forEach(entry -> page.item(1, text(words.in(entry))));
        reason.shown().forEach(fact -> page.item(1, fact(fact, words)));
        Compared.told(reason).forEach(this::comparison);
        reason.limits().forEach(limit -> page.item(1, text(words.limit(limit))));
        reason.fix().ifPresent(fix -> page.item(1, bold(words.get("fix")) + " " + text(words.in(fix))));
    }

    private void comparison(Comparison comparison) {
        page.item(1, code(FindingSummary.asked(comparison)) + " " + text(words.compared(comparison)));
    }

    private void derivation(Basis basis, Obligation obligation) {
        labelled("says", text(words.in(basis.says())));
        labelled(
                "derived",
                text(words.in(basis.derived()) + " ("
                        + words.in(basis.fidelity().label()) + ")"));
        obligation.note().ifPresent(note -> labelled("threshold-note", text(words.in(note))));
    }

    private void labelled(String label, String line) {
        page.paragraph(bold(words.get(label)) + " " + line);
    }
}
