package org.deepsynth.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Language DE = Language.of("de");
    private static final LocalizedText OWED =
            LocalizedText.of(Language.EN, "Owed by the {roles}.").and(Language.ZH, "义务人为{roles}。");

    @Test
    void for_want_of_a_language_the_first_is_shown_and_marked() {
        LocalizedText both = LocalizedText.of(DE, "Kennzeichnung").and(Language.ZH, "标识");

        assertThat(both.in(Language.ZH)).isEqualTo("标识");
        assertThat(both.in(Language.EN)).isEqualTo("[de] Kennzeichnung");
        assertThat(LocalizedText.NONE.in(Language.EN)).isEmpty();
    }

    @Test
    void what_is_filled_in_speaks_the_reader_s_language_where_either_text_does() {
        LocalizedText seller = LocalizedText.of(DE, "Verkäufer").and(Language.EN, "seller");

        LocalizedText filled = OWED.with("roles", seller);

        assertThat(filled.in(Language.EN)).isEqualTo("Owed by the seller.");
        assertThat(filled.in(Language.ZH)).isEqualTo("义务人为[de] Verkäufer。");
        assertThat(filled.in(DE)).isEqualTo("[en] Owed by the Verkäufer.");
    }

    @Test
    void parts_are_joined_as_each_language_does() {
        LocalizedText or = LocalizedText.of(Language.EN, "{one} or {other}").and(Language.ZH, "{one}或者{other}");
        LocalizedText a = LocalizedText.of(Language.EN, "a").and(Language.ZH, "甲");

        assertThat(or.joining(List.of(a, a, a)).in(Language.ZH)).isEqualTo("甲或者甲或者甲");
        assertThat(or.joining(List.of(a)).in(Language.EN)).isEqualTo("a");
        assertThat(or.joiningNames(List.of("x", "y")).in(Language.EN)).isEqualTo("x or y");
        assertThat(or.joining(List.of()).in(Language.EN)).isEmpty();
    }

    @Test
    void a_tag_is_well_formed() {
        assertThat(Language.of("pt-br")).hasToString("pt-BR");
        assertThatThrownBy(() -> Language.of("deutsch_de"))
                .hasMessage("The language (deutsch_de) must be a language tag, such as en or pt-BR.");
    }
}
