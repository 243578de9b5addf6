package org.deepsynth.rules.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class MarkdownTest {

    @Test
    void a_label_is_bold_also_where_its_punctuation_is_full_width() {
        assertThat(html(Markdown.labelled("Fix:", "Label it."))).contains("<strong>Fix:</strong> Label it.");
        assertThat(html(Markdown.labelled("整改：", "加标签。"))).contains("<strong>整改</strong>：加标签。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a",
                "- a",
                "+ a",
                "1. a",
                "12) a",
                "===",
                "---",
                "***",
                "> a",
                "| a | b |",
                "```",
                "~~~",
                "~~a~~",
                "`a`",
                "_a_",
                "**a**",
                "<b>a</b>",
                "<!-- a -->",
                "&lt;",
                "\\",
                "\\|",
                "[a](b)",
                "![a](b)",
                "[a]: b",
                "<http://a.b>",
                "a\\",
                "a | b\\| c",
                "* a",
                "@a #1 $x$",
                ": a",
                "2026-01-02",
                "a | b ` c | d"
            })
    void text_is_shown_as_it_is_in_a_paragraph_a_list_and_a_cell(String hostile) {
        Markdown page = new Markdown();
        page.paragraph(Markdown.text(hostile));
        page.gap();
        page.item(0, Markdown.code(hostile));
        page.table(List.of("head", "two"), List.of(List.of(Markdown.text(hostile), Markdown.code(hostile))));
        Document read = Jsoup.parse(html(page.toString()));

        assertThat(read.select("body > p").text()).isEqualTo(hostile);
        assertThat(read.select("body > ul > li").text()).isEqualTo(hostile);
        assertThat(read.select("td").eachText()).containsExactly(hostile, hostile);
        assertThat(read.body().select("*"))
                .extracting(Element::tagName)
                .isSubsetOf("body", "p", "ul", "li", "code", "table", "thead", "tbody", "tr", "th", "td");
    }

    @Test
    void bare_addresses_and_names_are_kept_from_becoming_links() {
        assertThat(Markdown.text("see http://a.b, WWW.a.b or ann@a.b in #7"))
                .isEqualTo("see http\\://a.b, WWW\\.a.b or ann@<!-- -->a.b in #<!-- -->7");
    }

    @Test
    void a_text_stays_on_its_line() {
        assertThat(Markdown.text(" a\r\n\n# b\u0000c\t")).isEqualTo("a #<!-- --> b\\\\u0000c");
        assertThat(Markdown.code("")).isEmpty();
        assertThat(Markdown.bold(" ")).isEmpty();
    }

    /** The Markdown as a program that knows tables shows it. */
    public static String html(String markdown) {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        return HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown));
    }
}
