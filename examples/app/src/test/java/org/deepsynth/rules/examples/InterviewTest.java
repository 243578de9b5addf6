package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.ObligationKind;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.junit.jupiter.api.Test;

/** The interview gets to the verdicts of the whole description, and asks for much less than all of it. */
class InterviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final List<String> PACKS = List.of("cac", "letter");
    private static final int SERVICES = Integer.getInteger("deepsynth.interviews", 6);

    @Test
    void it_reaches_the_final_verdicts_with_far_fewer_questions_than_the_schema_has() {
        DescriptionGenerator generator = new DescriptionGenerator(ENGINE, 5);
        int asked = 0;
        int inOrder = 0;
        for (int i = 0; i < SERVICES; i++) {
            Map<String, Object> tree = generator.complete();
            Respondent respondent = new Respondent(tree);
            asked += interview(respondent, generator.read(tree));
            inOrder += inSchemaOrder(respondent);
        }
        assertThat(asked).as("questions of the interview").isLessThan(inOrder / 2);
    }

    private static int interview(Respondent respondent, Description whole) {
        Interview interview = new Interview(ENGINE, nothing(), DAY, PACKS);
        int questions = 0;
        while (interview.hasNext()) {
            OpenQuestion question = interview.next();
            interview.answer(respondent.answer(question.fact().path()));
            questions++;
        }
        assertThat(decided(interview.report())).isEqualTo(decided(ENGINE.assess(whole, DAY)));
        return questions;
    }

    /** Every question of the records in turn, until no verdict is open. */
    private static int inSchemaOrder(Respondent respondent) {
        Description here = nothing();
        int questions = 0;
        for (String path : respondent.paths()) {
            if (ENGINE.assess(here, DAY).findings().stream().noneMatch(Finding::open)) {
                break;
            }
            here = ENGINE.reader().change(here, Map.of(path, respondent.answer(path)));
            questions++;
        }
        return questions;
    }

    private static Description nothing() {
        return ENGINE.reader().read("interview.yaml", "{}");
    }

    /** All verdicts but those of prohibitions, which the interview does not ask about. */
    private static Map<String, Object> decided(Report report) {
        Map<String, Object> verdicts = new TreeMap<>();
        report.findings().stream()
                .filter(finding -> finding.obligation().kind() != ObligationKind.PROHIBITION)
                .forEach(finding -> verdicts.put(finding.id(), finding.verdict()));
        return verdicts;
    }
}
