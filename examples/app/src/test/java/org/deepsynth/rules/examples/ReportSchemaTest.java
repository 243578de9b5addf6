package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSchemaTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @ValueSource(strings = {"face-swap", "voice-api", "elevenlabs", "stable-diffusion-weights"})
    void reports_on_the_examples_fit_the_schema(String name) {
        var report = ENGINE.assess(ENGINE.read(Path.of("../services/" + name + ".yaml")), DAY);

        assertFits(new JsonReport(Language.EN).write(report));
        assertFits(new JsonReport(Language.ZH).write(report));
    }

    @Test
    void so_does_one_on_the_day_that_the_packs_have_today() {
        var description = ENGINE.read(Path.of("../services/face-swap.yaml"));
        Clock clock = Clock.fixed(Instant.parse("2026-10-31T16:00:00Z"), ZoneOffset.UTC);
        var report = ENGINE.assess(description, clock);

        assertThat(report.asOf()).as("the letter has no zone").isEqualTo(DAY);
        assertFits(new JsonReport(Language.EN).write(report));
        assertThat(new JsonReport(Language.EN).write(report).replace("  \"asOfZone\" : \"Asia/Shanghai\",\n", ""))
                .isEqualTo(new JsonReport(Language.EN).write(ENGINE.assess(description, DAY)));
    }

    @Test
    void so_do_those_on_generated_descriptions() {
        DescriptionGenerator generator = new DescriptionGenerator(ENGINE, 9);
        for (int i = 0; i < 10; i++) {
            var description = generator.read(generator.erase(generator.complete(), 0.3));
            assertFits(new JsonReport(Language.EN).write(ENGINE.assess(description, LocalDate.of(2025, 9, 1))));
        }
    }

    @Test
    void another_verdict_or_a_missing_field_does_not_fit() {
        String report =
                new JsonReport(Language.EN).write(ENGINE.assess(ENGINE.reader().read("x.yaml", "{}"), DAY));

        assertThat(SCHEMA.validate(report.replace("\"UNKNOWN\"", "\"MAYBE\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(report.replace("\"subjects\"", "\"topics\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static void assertFits(String report) {
        assertThat(SCHEMA.validate(report, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema() {
        try (InputStream text = JsonReport.class.getResourceAsStream("report.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
