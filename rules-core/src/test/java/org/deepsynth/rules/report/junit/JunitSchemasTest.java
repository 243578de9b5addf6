package org.deepsynth.rules.report.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyShops;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The schemas of those who read JUnit XML: junit-10.xsd of Jenkins' xUnit plugin, which drops what does not fit it (MIT), and that of
 * Maven Surefire (Apache 2.0), each with its notice.
 */
class JunitSchemasTest {

    private static final Schema JENKINS = schema("junit-10.xsd");
    private static final Schema SUREFIRE = schema("surefire-test-report.xsd");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void jenkins_takes_the_file_and_maven_each_suite_of_it(Language language) throws Exception {
        for (Report report : new Report[] {
            ToyEngine.assess(ToyShops.SHOP, "2026-11-01"),
            ToyEngine.assess(ToyShops.HOSTILE, "2026-11-01"),
            ToyEngine.assess("{}", "2026-05-31"),
            ToyWaivers.report(ToyWaivers.SOME)
        }) {
            String xml = new JunitReport(language).write(report);

            JENKINS.newValidator().validate(new StreamSource(new StringReader(xml)));
            NodeList suites = dom(xml).getElementsByTagName("testsuite");
            assertThat(suites.getLength()).isPositive();
            for (int i = 0; i < suites.getLength(); i++) {
                Element suite = (Element) suites.item(i);
                // the one attribute that Surefire's schema does not know: it says to annotators which file is meant
                suite.removeAttribute("file");
                SUREFIRE.newValidator().validate(new DOMSource(suite));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<testsuites ", "<testcase "})
    void jenkins_would_refuse_what_its_schema_does_not_know(String element) {
        String xml = new JunitReport(Language.EN).write(ToyEngine.assess(ToyShops.SHOP, "2026-11-01"));
        String other = xml.replace(element, element + (element.contains("suites") ? "skipped=\"1\" " : "file=\"a\" "));

        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> JENKINS.newValidator().validate(new StreamSource(new StringReader(other))));
    }

    /** As mikepenz/action-junit-report finds the place of a failure: the suite's file, and its last place in the text. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void who_annotates_files_finds_the_file_and_the_line(Language language) throws Exception {
        String xml = new JunitReport(language).write(ToyEngine.assess(ToyShops.SHOP, "2026-11-01"));
        Document document = dom(xml);
        String file = ((Element) document.getElementsByTagName("testsuite").item(0)).getAttribute("file");
        String text = document.getElementsByTagName("failure")
                .item(0)
                .getTextContent()
                .strip();

        assertThat(file).isEqualTo("toy.yaml");
        assertThat(Pattern.compile(" [^ ]*" + Pattern.quote(file) + ".*?:(\\d+)")
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .reduce((first, last) -> last))
                .contains(" toy.yaml:7");
    }

    private static Schema schema(String name) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(JunitSchemasTest.class.getResource(name));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document dom(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
