package org.deepsynth.rules.report.junit;

import java.util.List;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.Summary;
import org.deepsynth.rules.text.Language;

/**
 * The report as JUnit XML, for build servers that show test results: a suite for each instrument, a case for each obligation.
 * A gap is a failure; a gap that somebody accepts, what is open and what does not apply is skipped and says which it is. Every
 * finding is a case, so failures include the gaps that {@link Summary} counts with another or not at all.
 */
public final class JunitReport {

    private final Language language;
    private final Labels labels;

    /** Reports in that language. */
    public JunitReport(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    /** The XML text. */
    public String write(Report report) {
        XmlText xml = new XmlText();
        // nothing that Jenkins' schema does not know here: it drops a file that does not fit it, "skipped" included
        Counts seenOtherwise = Counts.failing(report.contradictions().size());
        xml.open(
                "testsuites",
                Counts.of(report.findings(), report.waived()).and(seenOtherwise).ofAll("name", report.service()));
        seenOtherwise(report, seenOtherwise, xml);
        for (PackFindings pack : report.packs()) {
            JunitCases cases = new JunitCases(new Words(language, report.asOf()), pack, report);
            Sections.byInstrument(pack.findings())
                    .forEach((instrument, findings) -> suite(report, pack, instrument, findings, cases, xml));
        }
        xml.close();
        return xml.toString();
    }

    /** What is stated though files show the opposite: a suite of its own, for it is of no instrument. */
    private void seenOtherwise(Report report, Counts counts, XmlText xml) {
        if (report.contradictions().isEmpty()) {
            return;
        }
        String name = "description";
        String day = report.asOf() + "T00:00:00";
        xml.open("testsuite", counts.ofSuite("name", name, "timestamp", day, "file", JunitCases.file(report)));
        for (Hint hint : report.contradictions()) {
            String message = hint.message().in(language);
            xml.open("testcase", "name", hint.facts().get(0).path(), "classname", name, "time", "0");
            xml.open("failure", "message", message, "type", "GAP");
            xml.text(message);
            xml.close();
            xml.close();
        }
        xml.close();
    }

    private void suite(
            Report report,
            PackFindings pack,
            Instrument instrument,
            List<Finding> findings,
            JunitCases cases,
            XmlText xml) {
        // named as its cases' class, since readers that sort cases by class would else make two suites of it
        String name = pack.catalogue().id() + "." + instrument.id();
        xml.open(
                "testsuite",
                Counts.of(findings, report.waived())
                        .ofSuite(
                                "name",
                                name,
                                "timestamp",
                                report.asOf() + "T00:00:00",
                                // a case has no such attribute in the schemas, and who annotates files takes it from
                                // here
                                "file",
                                JunitCases.file(report)));
        properties(report, pack, instrument, findings, xml);
        findings.forEach(finding -> cases.write(finding, name, xml));
        xml.close();
    }

    private void properties(
            Report report, PackFindings pack, Instrument instrument, List<Finding> findings, XmlText xml) {
        Catalogue catalogue = pack.catalogue();
        xml.open("properties");
        property("instrument", instrument.title().in(language), xml);
        property("asOf", report.asOf().toString(), xml);
        report.asOfZone().ifPresent(zone -> property("asOfZone", zone.getId(), xml));
        property("description", report.source(), xml);
        property("descriptionDigest", report.descriptionDigest(), xml);
        property("pack", catalogue.id(), xml);
        property("packVersion", catalogue.version(), xml);
        property("lawReadOn", catalogue.lawReadOn().toString(), xml);
        catalogue.notice().ifPresent(notice -> property("notice", notice.in(language), xml));
        Sections.Tally gaps = Sections.tally(
                findings.stream()
                        .filter(finding -> finding.verdict() == Verdict.GAP)
                        .toList(),
                pack);
        List<String> uncounted = new Words(language, report.asOf()).uncounted(gaps.repeating(), gaps.principles());
        if (!uncounted.isEmpty()) {
            property("uncounted", String.join(" ", uncounted), xml);
        }
        property("disclaimer", labels.get("disclaimer"), xml);
        xml.close();
    }

    private static void property(String name, String value, XmlText xml) {
        xml.leaf("property", "name", name, "value", value);
    }
}
