package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;
import static org.deepsynth.rules.examples.Ran.service;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a compliance officer asks of a report, and what of it answers: on the page for people, in each of its forms. */
class TenQuestionsTest {

    /** A question, and patterns of which each must be found. */
    private record Asked(String question, List<String> answers) {}

    private static final List<Asked> QUESTIONS = List.of(
            new Asked(
                    "Where do we stand?", List.of("In short", "Gaps: 13, by what is not met \\(departmental rule: 8")),
            new Asked("What weighs most?", List.of("Heaviest", "Algorithm filing .*cac-ds-19-1a")),
            new Asked(
                    "What do we do this week, and who does it?",
                    List.of("This week", "Technical \\(implicit\\) label .*engineering: Add a label")),
            new Asked("What must we begin now?", List.of("To begin now, for it takes longer", "takes weeks")),
            new Asked("What was due, and when?", List.of("due 2026-03-16, 258 days ago", "Was due by:? ?2026-03-16")),
            new Asked(
                    "Why does it concern us at all?",
                    List.of("Applies because:? ", "Owed in these roles, which are held: provider of a deep synthesis")),
            new Asked(
                    "What exactly is missing, and what mends it?",
                    List.of("carries no technical label", "Fix:? ?Add a label by technical means")),
            new Asked(
                    "Where is it written, since when, and how binding is it?",
                    List.of("Deep Synthesis Provisions", "art\\. 16 first half", "departmental rule", "2023-01-10")),
            new Asked("What may it cost us?", List.of("May lead to:? ", "Deep Synthesis Provisions, art. 22")),
            new Asked(
                    "How sure is this, what is not known, and whom do we ask?",
                    List.of("How sure", "claimed", "To ask", "privacy: Is personal information processed")));

    static Stream<String> forms() {
        return Stream.of("text", "html", "markdown");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void each_has_its_answer(String form) {
        String report = words(check(service("face-swap"), "--as-of", "2026-11-29", "--format", form)
                .out());

        assertThat(QUESTIONS)
                .hasSize(10)
                .allSatisfy(asked -> assertThat(asked.answers())
                        .as(asked.question())
                        .allSatisfy(answer -> assertThat(report).containsPattern(answer)));
    }

    /** What a reader sees: without tags, marks and breaks of lines. */
    private static String words(String report) {
        return report.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\\\(?=[().,_-])", "")
                .replaceAll("[*`]", "")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }
}
