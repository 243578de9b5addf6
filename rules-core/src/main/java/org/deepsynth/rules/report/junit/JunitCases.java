package org.deepsynth.rules.report.junit;

import java.util.OptionalInt;
import org.deepsynth.rules.description.DescriptionText;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Width;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.text.GapSection;
import org.deepsynth.rules.report.text.Page;
import org.deepsynth.rules.waiver.Waived;

/** The findings of a pack as test cases. */
final class JunitCases {

    private final Words words;
    private final Sentences sentences;
    private final PackFindings pack;
    private final Sections sections;
    private final Waived waived;
    private final String file;

    JunitCases(Words words, PackFindings pack, Report report) {
        this.words = words;
        this.sentences = new Sentences(words);
        this.pack = pack;
        this.sections = Sections.of(pack, report.waived());
        this.waived = report.waived();
        this.file = file(report);
    }

    /** Writes one case into the open suite. */
    void write(Finding finding, String suite, XmlText xml) {
        String title = words.in(finding.obligation().title());
        xml.open("testcase", "name", finding.id() + " " + title, "classname", suite, "time", "0");
        switch (finding.verdict()) {
            case GAP -> gap(finding, xml);
            case UNKNOWN, NOT_APPLICABLE -> xml.leaf("skipped", "message", skipped(finding));
            case MET -> {
                // a case that says nothing has passed
            }
        }
        xml.close();
    }

    /** What is accepted as a whole, was never signed, or is mere advice does not stop the build; a gap that is accepted for some subjects only does. */
    private void gap(Finding finding, XmlText xml) {
        if (!finding.breach()) {
            xml.leaf("skipped", "message", skipped(finding));
        } else if (waived.of(finding).isPresent()) {
            String accepted = String.join(" ", new WaiverWords(words, waived).of(finding));
            xml.leaf("skipped", "message", words.get("is.GAP") + words.get("status-sep") + accepted);
        } else {
            failure(finding, xml);
        }
    }

    private void failure(Finding finding, XmlText xml) {
        String message = inOneLine(finding);
        xml.open("failure", "message", message, "type", finding.verdict().name());
        xml.text(inFull(finding));
        xml.close();
    }

    private String inOneLine(Finding finding) {
        return sentences.why(finding).stream().reduce("", Width::after);
    }

    private String skipped(Finding finding) {
        String verdict = words.verdict(finding.verdict());
        return verdict + words.get("status-sep") + inOneLine(finding);
    }

    /** The name of the description as others know it, with the separators that every viewer of files understands. */
    static String file(Report report) {
        String path =
                report.text().map(DescriptionText::name).orElse(report.source()).replace('\\', '/');
        return path.startsWith("./") ? path.substring(2) : path;
    }

    /**
     * The gap as the report for people tells it, what the pack says of all its findings, and last the place of what decided it: where
     * a case has no line of its own, those who annotate files look for the last {@code file:line} of the text.
     */
    private String inFull(Finding gap) {
        Page page = new Page();
        new GapSection(pack, sections, words, page).alone(gap);
        pack.catalogue().notice().ifPresent(notice -> page.text(4, words.in(notice)));
        line(gap).ifPresent(line -> page.line(4, file + ":" + line));
        return page.toString();
    }

    /** The first line of the description that the gap rests on; empty where none of its facts stands in a file. */
    private static OptionalInt line(Finding gap) {
        return gap.subjects().stream()
                .filter(subject -> subject.verdict() == gap.verdict())
                .flatMap(subject -> subject.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .flatMap(Fact::withMembers)
                .mapToInt(fact -> fact.origin().line())
                .filter(line -> line > 0)
                .findFirst();
    }
}
