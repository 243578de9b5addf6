package org.deepsynth.rules.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void each_label_is_there_in_both_languages() throws IOException {
        assertThat(labels("labels_zh.properties").stringPropertyNames())
                .isEqualTo(labels("labels.properties").stringPropertyNames());
    }

    private static Properties labels(String file) throws IOException {
        try (InputStream text = Labels.class.getResourceAsStream(file)) {
            Properties labels = new Properties();
            labels.load(text);
            return labels;
        }
    }
}
