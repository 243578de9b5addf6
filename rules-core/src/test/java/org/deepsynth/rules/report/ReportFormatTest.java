package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.law.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, text/plain, 'GAPS ('",
        "JSON, application/json, '\"summary\"'",
        "MARKDOWN, text/markdown, '# '",
        "HTML, text/html, '<!DOCTYPE html>'",
        "SARIF, application/sarif+json, '\"2.1.0\"'",
        "JUNIT, application/xml, '<testsuite'",
        "OSCAL, application/oscal+json, 'assessment-results'",
        "CALENDAR, text/calendar, 'BEGIN:VCALENDAR'"
    })
    void a_form_is_what_its_media_type_says(ReportFormat format, String mediaType, String mark) {
        String text = format.write(ToyEngine.assess(ToyShops.SHOP, "2026-11-01"), Language.EN);

        assertThat(format.mediaType()).isEqualTo(mediaType);
        assertThat(text).containsIgnoringCase(mark);
    }
}
