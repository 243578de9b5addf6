package org.deepsynth.rules.report.text;

import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Answered;
import org.deepsynth.rules.internal.wording.Compared;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Grounds;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.Printable;
import org.deepsynth.rules.text.Language;

/** A finding as a message for a developer: what is wrong, under which article, in which line of which file, and the fix. */
public final class GapText {

    private final Words words;
    private final Compared compared;
    private final Answered answered;
    private final Report report;
    private final WaiverWords waivers;

    /** Messages on findings of that report, in that language. */
    public GapText(Report report, Language language) {
        this.words = Words.of(report, language);
        this.compared = new Compared(words);
        this.answered = new Answered(words);
        this.report = report;
        this.waivers = new WaiverWords(words, report.waived());
    }

    /** The message, over several lines. */
    public String write(Finding finding) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                0,
                finding.id() + "  " + words.in(finding.obligation().title()) + " – "
                        + words.get("is." + finding.verdict().name()));
        line(text, 1, words.source(finding.obligation()));
        words.page(finding.obligation()).ifPresent(address -> line(text, 1, address));
        report.packs().stream()
                .filter(pack ->
                        pack.findings().stream().anyMatch(one -> one.id().equals(finding.id())))
                .findFirst()
                .flatMap(pack -> new Grounds(pack, words).of(finding))
                .ifPresent(line -> line(text, 1, line));
        words.subjects(finding).ifPresent(each -> line(text, 1, each));
        FindingSummary.deciding(finding)
                .forEach(reason -> reason(text, reason, answered.text(finding.verdict(), reason)));
        waivers.of(finding).forEach(told -> line(text, 1, told));
        words.pending(finding).ifPresent(told -> line(text, 1, told));
        finding.due()
                .filter(day -> finding.verdict() != Verdict.UNKNOWN)
                .ifPresent(day -> line(text, 1, words.labelled("due", day.toString())));
        finding.toAskNext().forEach(fact -> line(text, 1, words.question(fact)));
        return text.toString();
    }

    /** That none of the report's obligations applies. */
    public String nothingApplies() {
        return words.get("nothing-applies").formatted(report.findings().size());
    }

    /** The evaluation date, and in which zone it was today where none was given. */
    public String day() {
        return report.asOf() + words.labels().today(report);
    }

    private void reason(StringBuilder text, Reason reason, String sentence) {
        line(text, 1, "• " + sentence);
        reason.entries().forEach(entry -> line(text, 2, "– " + words.in(entry)));
        reason.shown()
                .forEach(fact -> line(
                        text,
                        2,
                        place(fact)
                                + fact.path()
                                + words.get("colon")
                                + words.value(fact)
                                + compared.asked(fact, reason.asked())));
        reason.fix().ifPresent(fix -> line(text, 2, words.labelled("fix", words.in(fix))));
    }

    /** In the form that editors and consoles turn into a link. */
    private String place(Fact fact) {
        int line = fact.origin().line();
        return line == 0 ? "" : report.source() + ":" + line + "  ";
    }

    private static void line(StringBuilder text, int depth, String line) {
        text.append("    ".repeat(depth)).append(Printable.line(line)).append('\n');
    }
}
