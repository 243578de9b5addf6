package org.deepsynth.rules.report;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Language;

/** The findings of a pack as test cases. */
final class JunitCases {

    private final Language language;
    private final Labels labels;
    private final Sentences sentences;
    private final PackFindings pack;
    private final LocalDate asOf;

    JunitCases(Language language, Labels labels, PackFindings pack, LocalDate asOf) {
        this.language = language;
        this.labels = labels;
        this.sentences = new Sentences(language, labels, asOf);
        this.pack = pack;
        this.asOf = asOf;
    }

    /** Writes one case into the open suite. */
    void write(Finding finding, String suite, XmlText xml) {
        String title = finding.obligation().title().in(language);
        xml.open("testcase", "name", finding.id() + " " + title, "classname", suite, "time", "0");
        switch (finding.verdict()) {
            case GAP -> failure(finding, xml);
            case UNKNOWN, NOT_APPLICABLE -> xml.leaf("skipped", "message", skipped(finding));
            case MET -> {
                // a case that says nothing has passed
            }
        }
        xml.close();
    }

    private void failure(Finding finding, XmlText xml) {
        String message = String.join(" ", sentences.why(finding));
        xml.open("failure", "message", message, "type", finding.verdict().name());
        xml.text(inFull(finding));
        xml.close();
    }

    private String skipped(Finding finding) {
        String verdict = labels.get("verdict." + finding.verdict().name());
        return verdict + labels.get("status-sep") + String.join(" ", sentences.why(finding));
    }

    /** The gap as the report for people tells it, and what the pack says of all its findings. */
    private String inFull(Finding gap) {
        Page page = new Page();
        new FindingText(language, labels, page, gaps(), asOf).gap(gap);
        pack.catalogue().notice().ifPresent(notice -> page.text(4, notice.in(language)));
        return page.toString();
    }

    private Set<String> gaps() {
        return pack.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.GAP)
                .map(Finding::id)
                .collect(Collectors.toSet());
    }
}
