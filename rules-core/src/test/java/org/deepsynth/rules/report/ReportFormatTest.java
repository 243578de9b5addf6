package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTest {

    @ParameterizedTest
    @CsvSource({
        "text, text/plain, 'GAPS ('",
        "json, application/json, '\"summary\"'",
        "markdown, text/markdown, '# '",
        "html, text/html, '<!DOCTYPE html>'",
        "sarif, application/sarif+json, '\"2.1.0\"'",
        "github, text/plain, '::error '",
        "junit, application/xml, '<testsuite'",
        "oscal, application/oscal+json, 'assessment-results'",
        "calendar, text/calendar, 'BEGIN:VCALENDAR'"
    })
    void a_form_is_what_its_media_type_says(String id, String mediaType, String mark) {
        ReportFormat format = ReportFormat.of(id);
        String text = format.write(ToyEngine.assess(ToyShops.SHOP, "2026-11-01"), Language.EN);

        assertThat(format.mediaType()).isEqualTo(mediaType);
        assertThat(text).containsIgnoringCase(mark);
    }
}
