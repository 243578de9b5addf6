package org.deepsynth.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {

    private static final String PLACE = "org/deepsynth/rules/text/";

    @Test
    void the_first_language_of_a_key_stands_in_for_others() {
        Texts texts = Texts.beside(TextsTest.class, "good");

        assertThat(texts.keys()).containsExactly("greeting", "deep.key");
        assertThat(texts.get("greeting").in(Language.EN)).isEqualTo("[de] Guten Tag");
        assertThat(texts.word("greeting", Language.EN)).isEqualTo("Guten Tag");
        assertThat(texts.get("deep.key").in(Language.ZH)).isEqualTo("深");
    }

    @Test
    void a_missing_text_is_told_with_its_place() {
        Texts good = Texts.beside(TextsTest.class, "good");

        assertThatThrownBy(() -> good.get("farewell"))
                .hasMessage("The text (farewell) must stand in " + PLACE + "good.properties.");
        assertThat(Texts.beside(TextsTest.class, "absent").find("farewell")).isEmpty();
    }

    @Test
    void no_text_is_lost_because_another_has_its_key() {
        assertThatThrownBy(() -> Texts.beside(TextsTest.class, "twice"))
                .hasMessage("The key (greeting.en) in " + PLACE + "twice.properties must stand there once.");
    }

    @Test
    void a_key_ends_in_a_language() {
        assertThatThrownBy(() -> Texts.beside(TextsTest.class, "plain"))
                .hasMessage("The key (greeting) in " + PLACE + "plain.properties must end in a language, such as .en.");
    }
}
