package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine can see of how a Chinese text is written. */
class ChineseTextTest {

    private final ChineseText chinese = new ChineseText("toy", Set.of("C2PA", "GB"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "功能“{subject}”的输出没有显著标识。",
                "{subject}未留存{what}。",
                "《玩具法》第一条、本条例第二条，由toy-act-1判断。",
                "GB 45438-2025《网络安全技术 人工智能生成合成内容标识方法》附录E",
                "实践指南TC260-PG-20257A（视频）不低于5%，取值为0x21。",
                "写明“AI generated”，来源：C2PA。"
            })
    void what_is_well_written_is_left_alone(String wording) {
        assertThat(chinese.faults(wording)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "，且未标识。|begins with punctuation",
                "未标识,也未提示。|has halfwidth punctuation beside Chinese",
                "未标识(见下)。|has halfwidth punctuation beside Chinese",
                "未标识.|has halfwidth punctuation beside Chinese",
                "未标识。。|has two marks of punctuation in a row",
                "未 标识。|has a blank beside Chinese",
                "不少于6 个月。|has a blank beside Chinese",
                "《玩具法第一条。|has a bracket or quote without its other half",
                "功能“玩具》没有标识。|has a bracket or quote without its other half",
                "依照玩具法第一条处理。|cites an article of a text without 《》 around its title"
            })
    void what_is_badly_written_is_told(String wording, String what) {
        assertThat(chinese.faults(wording)).contains("the Chinese text " + what + ": " + wording);
    }

    @Test
    void a_word_in_latin_letters_is_told_unless_it_is_allowed() {
        List<String> faults = chinese.faults("由platform标识，依GB和toy-act-1。");

        assertThat(faults)
                .containsExactly(
                        "the Chinese text has a word in Latin letters that the contract does not allow (platform):"
                                + " 由platform标识，依GB和toy-act-1。");
        assertThat(chinese.unused()).containsExactly("C2PA");
    }
}
