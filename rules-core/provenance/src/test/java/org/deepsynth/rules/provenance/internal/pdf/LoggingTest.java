package org.deepsynth.rules.provenance.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;

class LoggingTest {

    @Test
    void what_the_reader_of_pdf_says_goes_to_slf4j_and_not_to_the_standard_error_output() {
        assertThat(LogFactory.getLog("org.apache.pdfbox.pdfparser").getClass().getName())
                .startsWith("org.apache.commons.logging.impl.Slf4jLogFactory");
    }
}
