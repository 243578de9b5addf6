package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.FixPlan;
import org.deepsynth.rules.advice.FixPlanner;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was done stays done: no step of a plan has it not done, or on another day. A step from yes to no is there only for what one does
 * and can stop.
 */
class NothingIsUndoneByAPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final int GENERATED = Integer.getInteger("deepsynth.plans", 8);

    /** Conduct and ways out that stand open, by the beginning of their paths: to be given up, not denied. */
    private static final List<String> STOPPED = List.of(
            "cac.algorithmReview.inducesAddiction",
            "cac.companion.",
            "cac.conduct.",
            "cac.generativeService.disclaimsResponsibility",
            "cac.minors.affectingOnFirstScreens",
            "cac.minors.automatedMarketing",
            "cac.minors.inducesAddiction",
            "cac.networkSecurity.maintenanceEndedEarly",
            "cac.personalData.",
            "letter.csam.suppliesOptimisedTool",
            "letter.purpose.harmful",
            "letter.switch.",
            "letter.withdrawal.triggeredUnacted",
            "notice.knownPromoted");

    static Stream<Path> services() {
        return Stream.of(Ran.SERVICES, Ran.SERVICES.resolve("world"))
                .flatMap(folder -> Source.descriptions(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("services")
    void in_no_service_of_the_examples(Path service) {
        Ran ran = Ran.check("plan", service, "--as-of", DAY, "--format", "json");

        for (JsonNode step : new JsonMapper().readTree(ran.out()).get("steps")) {
            assertKept(
                    step.get("path").asString(),
                    step.get("from").asString(),
                    step.get("to").asString());
        }
    }

    @Test
    void nor_in_generated_ones() {
        ComplianceEngine engine = ComplianceEngine.load();
        List<FixPlan.Step> steps = new ArrayList<>();
        for (int seed = 0; seed < GENERATED; seed++) {
            DescriptionGenerator generator = new DescriptionGenerator(engine, seed);
            steps.addAll(new FixPlanner(engine, DAY, List.of("cac", "letter"), Set.of())
                    .plan(generator.read(generator.erase(generator.complete(), 0.3)))
                    .steps());
        }

        assertThat(steps).isNotEmpty();
        steps.forEach(step -> assertKept(step.path(), step.from(), step.to()));
    }

    private static void assertKept(String path, String from, String to) {
        assertThat(to).as(path).doesNotMatch("\\d{4}-\\d{2}-\\d{2}").isNotIn("not-filed", "refused");
        if (from.equals("yes")) {
            assertThat(STOPPED).as(path).anyMatch(path::startsWith);
        }
    }
}
