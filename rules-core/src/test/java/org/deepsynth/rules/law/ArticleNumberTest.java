package org.deepsynth.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNumberTest {

    @ParameterizedTest
    @CsvSource({
        "5, 五",
        "10, 十",
        "17, 十七",
        "20, 二十",
        "21, 二十一",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "121, 一百二十一",
        "1005, 一千零五",
        "1050, 一千零五十",
        "1260, 一千二百六十"
    })
    void numbers_are_written_as_laws_write_them(int number, String chinese) {
        assertThat(ArticleNumber.chinese(number)).isEqualTo(chinese);
    }

    @Test
    void every_number_is_read_as_it_was_written() {
        assertThat(IntStream.range(1, 2000))
                .allSatisfy(number -> assertThat(ArticleNumber.ofChinese(ArticleNumber.chinese(number)))
                        .hasValue(number));
    }

    @Test
    void what_is_no_number_is_none() {
        assertThat(ArticleNumber.ofChinese("条")).isEmpty();
        assertThat(ArticleNumber.ofChinese("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "17, zh, 第十七条",
        "20-1, zh-Hans, 第二十条之一",
        "17, ko, 제17조",
        "22-3, ko, 제22조의3",
        "17, en, Article 17",
        "22757.2, en, 22757.2"
    })
    void headings_are_those_of_the_language(String number, String language, String heading) {
        assertThat(ArticleNumber.heading(number, language)).isEqualTo(heading);
    }
}
