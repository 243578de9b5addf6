package org.deepsynth.rules.report.text;

import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.internal.wording.Compared;
import org.deepsynth.rules.internal.wording.Words;

/** Writes why a verdict is what it is: the sentence, the facts with what was asked of them, and what would mend it. */
final class ReasonText {

    private final Words words;
    private final Compared compared;
    private final Page page;

    ReasonText(Words words, Page page) {
        this.words = words;
        this.compared = new Compared(words);
        this.page = page;
    }

    /** What is breached. */
    void breach(Reason reason, int indent) {
        page.text(indent, "• " + words.in(reason.text()));
        entries(reason, indent + 2);
        compared.lines(reason).forEach(line -> page.text(indent + 2, line));
        reason.limits().forEach(limit -> page.text(indent + 4, words.limit(limit)));
        reason.fix().ifPresent(fix -> page.text(indent + 2, words.labelled("fix", words.in(fix))));
    }

    /** What the facts settle neither way. */
    void unsettled(Reason reason, int indent) {
        page.text(indent, words.in(reason.text()));
        entries(reason, indent);
        compared.lines(reason).forEach(line -> page.text(indent + 2, line));
    }

    /** A line for each entry that the clause runs over. */
    void entries(Reason reason, int indent) {
        reason.entries().forEach(entry -> page.text(indent, "– " + words.in(entry)));
    }

    void setByUser(Finding finding) {
        words.setByUser(finding).forEach(line -> page.text(6, line));
    }
}
