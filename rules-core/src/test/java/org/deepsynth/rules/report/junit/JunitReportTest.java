package org.deepsynth.rules.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

    private static final String SHOP = """
            service: {name: Toy shop}
            features:
              - id: bear
                mayConfuse: yes
                labels: {conspicuous: no}
            toy:
              sells: yes
              hidesLabels: no
              checks: [{score: 3}]
            """;

    @Test
    void a_gap_is_a_failure_that_is_told_as_in_the_report_for_people() throws Exception {
        Element failure = all(dom(write(SHOP, "2026-11-01")), "failure").get(0);

        assertThat(failure.getAttribute("type")).isEqualTo("GAP");
        assertThat(failure.getAttribute("message")).isEqualTo("Toy 'bear' has no label. Fix: Label it.");
        assertThat(failure.getTextContent()).isEqualTo("""

                  toy-act-1  Confusing toys are labelled
                    Toy Act, art. 1 · law · since 2026-01-01
                    https://example.com/toy-act
                    Applies because: features[0].mayConfuse: yes (line 4)
                    • Toy 'bear' has no label.
                      features[0].labels.conspicuous: no (line 5, claimed)
                      Fix: Label it.
                    May lead to: A small fine.
                    Confidence medium. The act is short.
                    Only a toy.
                    toy.yaml:5
                """);
    }

    @Test
    void what_is_open_or_does_not_apply_is_skipped_and_says_which() throws Exception {
        List<Element> skipped = all(dom(write("service: {name: Toy shop}", "2026-05-31")), "skipped");

        assertThat(skipped.stream().map(one -> one.getAttribute("message")))
                .containsExactly(
                        "unknown – Whether it applies depends on: Do you sell toys? (toy.sells) Which features does the"
                                + " service offer? Describe each function with its own output and label apart."
                                + " (features)",
                        "unknown – Nothing is stated about what this prohibits. Whether it is met depends on:"
                                + " Do you glue labels over labels? (toy.hidesLabels)",
                        "not applicable – Not yet in force; its first day is 2026-06-01.");
    }

    @Test
    void a_suite_counts_its_cases_and_says_what_they_are_a_reading_of() throws Exception {
        Document document = dom(write(SHOP, "2026-11-01"));
        Element suite = all(document, "testsuite").get(0);

        assertThat(suite.getAttribute("name")).isEqualTo("toy.act");
        assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-11-01T00:00:00");
        for (Element counted : List.of(suite, document.getDocumentElement())) {
            assertThat(counted.getAttribute("tests"))
                    .isEqualTo("" + all(document, "testcase").size())
                    .isEqualTo("3");
            assertThat(counted.getAttribute("failures"))
                    .isEqualTo("" + all(document, "failure").size())
                    .isEqualTo("1");
            assertThat(counted.getAttribute("errors")).isEqualTo("0");
        }
        assertThat(suite.getAttribute("skipped"))
                .isEqualTo("" + all(document, "skipped").size())
                .isEqualTo("1");
        assertThat(all(document, "property").stream()
                        .map(one -> one.getAttribute("name") + "=" + one.getAttribute("value")))
                .contains("asOf=2026-11-01", "pack=toy", "packVersion=1", "lawReadOn=2026-01-01", "notice=Only a toy.")
                .anyMatch(property -> property.startsWith("descriptionDigest=sha256:"))
                .anyMatch(property -> property.startsWith("disclaimer=A reading of the stated facts"));
    }

    @Test
    void maven_reads_it_as_it_reads_its_own_reports() throws Exception {
        List<ReportTestSuite> suites = maven(write(SHOP, "2026-11-01"));

        assertThat(suites).hasSize(1);
        ReportTestSuite suite = suites.get(0);
        assertThat(suite.getFullClassName()).isEqualTo("toy.act");
        assertThat(suite.getNumberOfTests()).isEqualTo(3);
        assertThat(suite.getNumberOfFailures()).isEqualTo(1);
        assertThat(suite.getNumberOfSkipped()).isEqualTo(1);
        assertThat(suite.getNumberOfErrors()).isZero();
        ReportTestCase gap = suite.getTestCases().get(0);
        assertThat(gap.getName()).isEqualTo("toy-act-1 Confusing toys are labelled");
        assertThat(gap.getFailureType()).isEqualTo("GAP");
        assertThat(gap.getFailureDetail()).contains("Fix: Label it.");
        assertThat(suite.getTestCases().get(1).isSuccessful()).isTrue();
        assertThat(suite.getTestCases().get(2).hasSkipped()).isTrue();
    }

    @Test
    void maven_reads_chinese() throws Exception {
        Report report = ToyEngine.assess(SHOP, "2026-11-01");

        ReportTestSuite suite =
                maven(new JunitReport(Language.ZH).write(report)).get(0);

        assertThat(suite.getTestCases().get(0).getFailureMessage()).isEqualTo("玩具“bear”没有标签。整改：加标签。");
        assertThat(suite.getTestCases().get(2).getFailureMessage()).isEqualTo("未知：已述事实不足以作出任一判断。");
    }

    @Test
    void characters_that_xml_cannot_hold_are_shown_as_escapes_and_markup_is_text() throws Exception {
        String hostile = "toy: {hidesLabels: {value: yes, reason: \"a\\u0007b\\x01 ]]> <c> & 'd' \\uFFFF 🧸\"}}";

        Document document = dom(write(hostile, "2026-11-01"));

        assertThat(all(document, "failure").get(0).getTextContent())
                .contains("a\\u0007b\\u0001 ]]> <c> & 'd' \uFFFD 🧸");
    }

    @Test
    void an_attribute_is_one_line_and_a_lone_half_of_a_character_is_an_escape() {
        XmlText xml = new XmlText();
        xml.leaf("a", "b", " one\n two\t\ud83e ");

        assertThat(xml.toString()).endsWith("\n<a b=\"one two \\ud83e\"></a>\n");
    }

    @Test
    void a_gap_that_is_accepted_as_a_whole_is_skipped_and_says_by_whom() throws Exception {
        Report report = ToyWaivers.report(ToyWaivers.SOME);
        String xml = new JunitReport(Language.EN).write(report);

        assertThat(all(dom(xml), "skipped").stream().map(one -> one.getAttribute("message")))
                .containsExactly("gap – Accepted until 2026-11-30, and a gap all the same: The printer is broken."
                        + " Owner: Ann · Approved by: Bob");
        ReportTestSuite suite = maven(xml).get(0);
        assertThat(suite.getNumberOfFailures())
                .isEqualTo(report.unwaivedGaps().size())
                .isEqualTo(2);
        assertThat(suite.getNumberOfSkipped()).isEqualTo(1);
        assertThat(all(dom(xml), "failure").get(0).getTextContent())
                .contains("Accepted until 2027-03-31 for bear", "Nobody accepts it for: doll");
    }

    private static List<ReportTestSuite> maven(String xml) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }

    private static Document dom(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String write(String yaml, String asOf) {
        return new JunitReport(Language.EN).write(ToyEngine.assess(yaml, asOf));
    }
}
