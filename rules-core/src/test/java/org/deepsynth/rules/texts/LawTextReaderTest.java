package org.deepsynth.rules.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

/** Small laws, made up for the test. */
class LawTextReaderTest {

    private static LawText read(String name, String text) {
        return LawTextReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_chinese_law_in_plain_text_has_its_articles_and_neither_chapters_nor_contents() {
        LawText law = read("kites.txt", """
                风筝条例
                目录
                第一章　总则
                第二章　放飞

                第一章　总则
                第一条　为了放风筝，制定本条例。
                第二条　风筝应当标识。
                第一条规定的风筝除外。
                （一）大风筝；
                第二章　放飞
                第二条之一　夜间不得放飞。
                第十条　本条例自2026年1月1日起施行。
                """);

        assertThat(law.title()).isEqualTo("风筝条例");
        assertThat(law.articles()).containsOnlyKeys("1", "2", "2-1", "10");
        assertThat(law.articles().get("2").paragraphs()).containsExactly("风筝应当标识。", "第一条规定的风筝除外。", "（一）大风筝；");
        assertThat(law.articles().get("2-1").text()).isEqualTo("夜间不得放飞。");
    }

    @Test
    void markdown_may_have_headings_captions_and_comments() {
        LawText law = read("kites.md", """
                # 风筝条例
                <!-- 第九条 not here -->

                ## 第一条
                *Purpose*

                为了放风筝，制定本条例。

                ## 第二条

                **风筝应当标识。**

                ## Notes
                no part of it
                """);

        assertThat(law.articles()).containsOnlyKeys("1", "2");
        assertThat(law.articles().get("1").paragraphs()).containsExactly("为了放风筝，制定本条例。");
        assertThat(law.articles().get("2").text()).isEqualTo("风筝应当标识。");
    }

    @Test
    void the_same_law_is_the_same_as_page_as_markdown_and_as_text() {
        String page =
                "<html><head><meta charset='%s'><title>风筝条例_网站</title><script>第三条</script></head><body><nav>第四条 x</nav>"
                        + "<p>　　第一条　为了放&nbsp;风筝，<b>制定</b>本条例。</p><div>第二条<br>风筝应当标识：</div><p>（一）大风筝；</p></body></html>";
        LawText html = read("kites.html", page.formatted("utf-8"));
        LawText other =
                LawTextReader.read("kites.htm", page.formatted("gb18030").getBytes(Charset.forName("GB18030")));
        LawText text = read("kites.txt", "第一条 为了放风筝,制定\n本条例。\n第二条 风筝应当标识:\n(一)大风筝;\n");

        assertThat(html.title()).isEqualTo("风筝条例_网站");
        assertThat(html.articles()).containsOnlyKeys("1", "2");
        for (String number : html.articles().keySet()) {
            assertThat(text.article(number).orElseThrow().digest().sha256())
                    .isEqualTo(html.article(number).orElseThrow().digest().sha256())
                    .isEqualTo(other.article(number).orElseThrow().digest().sha256());
        }
    }

    @Test
    void a_korean_law_ends_where_its_supplementary_provisions_begin() {
        LawText law = read("kr.md", """
                ## 제1조 Article 1
                *Purpose*

                제1조(목적) 이 법은 연에 관한 법이다.

                ## 제2조의3 Article 2-3

                제2조의3(표시) 연은 표시하여야 한다.

                ## 부칙 <제1호>

                제1조(시행일) 이 법은 공포한 날부터 시행한다. 이 문장은 목적보다 훨씬 더 길다.
                """);

        assertThat(law.articles()).containsOnlyKeys("1", "2-3");
        assertThat(law.articles().get("1").text()).isEqualTo("이 법은 연에 관한 법이다.");
    }

    @Test
    void an_english_law_has_titles_and_its_sentences_may_begin_with_the_word_article() {
        LawText law = read("act.txt", """
                Kite Act
                Article 1
                Subject matter
                Kites are regulated.
                Article 2 binds nobody who flies
                no kite at all.
                CHAPTER II
                KITES
                Article 2 – Labels
                1. Kites carry a label.
                Section 20A
                Kites land.
                """);

        assertThat(law.articles()).containsOnlyKeys("1", "2", "20A");
        assertThat(law.articles().get("1").paragraphs())
                .containsExactly("Kites are regulated.", "Article 2 binds nobody who flies", "no kite at all.");
        assertThat(law.articles().get("2").paragraphs()).containsExactly("1. Kites carry a label.");
    }

    @Test
    void a_text_in_another_encoding_is_told_and_one_without_articles_has_none() {
        byte[] other = "第一条 为了放风筝。".getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(() -> LawTextReader.read("kites.txt", other))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("kites.txt: The text must be in the encoding UTF-8.");
        assertThat(read("x.txt", "Kites fly.").articles()).isEmpty();
    }
}
