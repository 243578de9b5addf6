package org.deepsynth.rules.benchmarks.growth;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.JsonReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the findings of copies against those of their originals. */
final class CopyCheck {

    private static final JsonMapper MAPPER = new JsonMapper();

    private CopyCheck() {}

    /**
     * Every copy of every obligation finds what its original finds, to the last word and fact.
     *
     * @return how many findings were held against an original
     * @throws IllegalStateException where a finding differs, or there are not so many copies of each
     */
    static int check(
            ComplianceEngine original, ComplianceEngine copied, int copies, Description description, LocalDate asOf) {
        Map<String, String> expected = findings(original, description, asOf);
        Map<String, String> actual = findings(copied, description, asOf);
        if (actual.size() != copies * expected.size()) {
            throw new IllegalStateException("There must be " + copies + " findings for each of " + expected.size()
                    + "; there are " + actual.size() + ".");
        }
        actual.forEach((id, finding) -> {
            String of = Copies.originals(id);
            if (!Copies.originals(finding).equals(expected.get(of))) {
                throw new IllegalStateException("The finding on " + id + " (" + finding + ") must be that on " + of
                        + " (" + expected.get(of) + ").");
            }
        });
        return actual.size();
    }

    private static Map<String, String> findings(ComplianceEngine engine, Description description, LocalDate asOf) {
        Map<String, String> findings = new LinkedHashMap<>();
        String json = new JsonReport(Language.EN).write(engine.assess(description, asOf));
        for (JsonNode finding : MAPPER.readTree(json).path("findings")) {
            findings.put(finding.path("obligation").asString(), finding.toString());
        }
        return findings;
    }
}
