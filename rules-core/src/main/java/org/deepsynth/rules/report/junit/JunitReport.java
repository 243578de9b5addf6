package org.deepsynth.rules.report.junit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.Summary;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.waiver.Waived;

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
        xml.open("testsuites", counted(report.findings(), report.waived(), "name", report.service()));
        for (PackFindings pack : report.packs()) {
            byInstrument(pack).forEach((instrument, findings) -> suite(report, pack, instrument, findings, xml));
        }
        xml.close();
        return xml.toString();
    }

    private static Map<Instrument, List<Finding>> byInstrument(PackFindings pack) {
        return pack.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.obligation().instrument(), LinkedHashMap::new, Collectors.toList()));
    }

    private void suite(Report report, PackFindings pack, Instrument instrument, List<Finding> findings, XmlText xml) {
        // named as its cases' class, since readers that sort cases by class would else make two suites of it
        String name = pack.catalogue().id() + "." + instrument.id();
        xml.open(
                "testsuite",
                counted(findings, report.waived(), "name", name, "timestamp", report.asOf() + "T00:00:00"));
        properties(report, pack.catalogue(), instrument, xml);
        JunitCases cases = new JunitCases(new Words(language, report.asOf()), pack, report.waived());
        findings.forEach(finding -> cases.write(finding, name, xml));
        xml.close();
    }

    private static String[] counted(List<Finding> findings, Waived waived, String... attributes) {
        long accepted = findings.stream()
                .filter(finding -> waived.of(finding).isPresent())
                .count();
        long failures = count(findings, Verdict.GAP) - accepted;
        long skipped = accepted + count(findings, Verdict.UNKNOWN) + count(findings, Verdict.NOT_APPLICABLE);
        String[] counts = {
            "tests",
            "" + findings.size(),
            "failures",
            "" + failures,
            "errors",
            "0",
            "skipped",
            "" + skipped,
            "time",
            "0"
        };
        return Stream.of(attributes, counts).flatMap(Stream::of).toArray(String[]::new);
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private void properties(Report report, Catalogue catalogue, Instrument instrument, XmlText xml) {
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
        property("disclaimer", labels.get("disclaimer"), xml);
        xml.close();
    }

    private static void property(String name, String value, XmlText xml) {
        xml.leaf("property", "name", name, "value", value);
    }
}
