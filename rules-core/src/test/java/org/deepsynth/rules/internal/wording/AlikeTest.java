package org.deepsynth.rules.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.junit.jupiter.api.Test;

class AlikeTest {

    private static final LocalizedText NO_VIDEO = LocalizedText.of(
                    Language.EN, "Feature '{subject}' puts out no video.")
            .and(Language.ZH, "功能“{subject}”不输出视频。");

    private final Alike alike = new Alike();

    @Test
    void what_is_said_of_several_is_told_once_and_names_them() {
        add("a", NO_VIDEO);
        add("feature", NO_VIDEO);
        add("c", NO_VIDEO);

        assertThat(alike.told()).singleElement().satisfies(told -> {
            assertThat(told.in(Language.EN))
                    .isEqualTo("Feature 'a' puts out no video. The same holds for 'feature', 'c'.");
            assertThat(told.in(Language.ZH)).isEqualTo("功能“a”不输出视频。“feature”“c”亦同。");
        });
    }

    @Test
    void other_words_are_told_by_themselves_and_one_subject_is_no_company() {
        add("a", NO_VIDEO);
        add("b", LocalizedText.of(Language.EN, "Feature '{subject}' puts out no text."));

        assertThat(alike.told())
                .extracting(told -> told.in(Language.EN))
                .containsExactly("Feature 'a' puts out no video.", "Feature 'b' puts out no text.");
    }

    @Test
    void what_names_nobody_is_told_once_as_it_is() {
        LocalizedText service = LocalizedText.of(Language.EN, "Logs are kept for less than six months.");
        add("a", service);
        add("b", service);

        assertThat(alike.told()).containsExactly(service);
    }

    private void add(String subject, LocalizedText sentence) {
        alike.add("", subject, sentence.with("subject", subject));
    }
}
