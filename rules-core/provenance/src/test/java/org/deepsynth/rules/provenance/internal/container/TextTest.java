package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Unreadable.Cause;
import org.deepsynth.rules.provenance.made.Effort;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final String SEVEN = "AIGC:\n  Label: \"1\"\n  ContentProducer: example\n  ProduceID: a1\n"
            + "  ReservedCode1: \"\"\n  ContentPropagator: example\n  PropagateID: a1\n  ReservedCode2:\n";

    private static final String SEVEN_JSON = "{\"Label\":\"1\",\"ContentProducer\":\"example\",\"ProduceID\":\"a1\","
            + "\"ReservedCode1\":\"\",\"ContentPropagator\":\"example\",\"PropagateID\":\"a1\",\"ReservedCode2\":\"\"}";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> labels(String text) {
        return Recording.of(utf8(text)).lines("label");
    }

    @Test
    void front_matter_at_the_head_holds_the_label_as_the_guide_names_it() {
        String text = "---\ntitle: x\n" + SEVEN + "---\n# Title\n";

        assertThat(Recording.kinds(utf8(text))).containsExactly(FileKind.MARKDOWN);
        assertThat(labels(text)).containsExactly("label front matter AIGC (named): " + SEVEN_JSON);
        assertThat(labels(text.replace("\n", "\r\n")))
                .containsExactly("label front matter AIGC (named): " + SEVEN_JSON);
    }

    @Test
    void values_without_quotes_are_texts_as_they_are_written() {
        assertThat(labels("---\nAIGC: {Label: 1, ProduceID: 0012, X: true, Y: null, Z: 2025-01-01}\n---\n"))
                .containsExactly("label front matter AIGC (named): {\"Label\":\"1\",\"ProduceID\":\"0012\","
                        + "\"X\":\"true\",\"Y\":\"\",\"Z\":\"2025-01-01\"}");
    }

    @Test
    void a_label_that_is_itself_json_in_a_text_is_handed_on_as_it_is() {
        assertThat(labels("---\nAIGC: '" + Recording.LABEL + "'\n---\n"))
                .containsExactly("label front matter AIGC (named): " + Recording.LABEL);
        assertThat(labels("---\nAIGC:\n---\n")).containsExactly("label front matter AIGC (named): ");
    }

    @Test
    void a_key_that_stands_twice_stays_twice_so_that_the_fault_is_seen() {
        assertThat(labels("---\nAIGC:\n  Label: 1\n  Label: 2\n---\n"))
                .containsExactly("label front matter AIGC (named): {\"Label\":\"1\",\"Label\":\"2\"}");
        assertThat(labels("---\nAIGC: a\nAIGC: b\n---\n")).hasSize(2);
    }

    @Test
    void front_matter_broken_elsewhere_does_not_hide_the_label() {
        assertThat(labels("---\ntitle: a: b: [\n" + SEVEN + "---\ntext\n"))
                .containsExactly("label front matter AIGC (named): " + SEVEN_JSON);
    }

    @Test
    void a_label_that_is_no_yaml_is_handed_on_as_it_is_written() {
        assertThat(labels("---\nAIGC: {Label: [\n---\ntext\n"))
                .containsExactly("label front matter AIGC (named): AIGC: {Label: [\n");
    }

    @Test
    void the_label_may_stand_in_other_places_at_the_start_and_at_the_end() {
        assertThat(labels("---\ntitle: x\n---\n\n---\n" + SEVEN + "---\ntext"))
                .containsExactly("label front matter second AIGC: " + SEVEN_JSON);
        assertThat(labels("```yaml\n" + SEVEN + "```\n\ntext"))
                .containsExactly("label yaml section AIGC: " + SEVEN_JSON);
        assertThat(labels("# T\n\ntext\n\n---\n" + SEVEN + "---\n\n"))
                .containsExactly("label front matter at the end AIGC: " + SEVEN_JSON);
        assertThat(labels("# T\n\ntext\n\n---\n" + SEVEN))
                .containsExactly("label front matter at the end AIGC: " + SEVEN_JSON);
        assertThat(labels("# T\n\n```yaml\nkey: x\n```\ntext\n\n```yaml\n" + SEVEN + "```\n"))
                .containsExactly("label yaml section at the end AIGC: " + SEVEN_JSON);
    }

    @Test
    void an_example_in_the_middle_is_no_label_and_a_key_within_another_is_none() {
        assertThat(labels("# T\n\n```yaml\n" + SEVEN + "```\n\nSuch is a label.\n"))
                .isEmpty();
        assertThat(labels("---\nx:\n  AIGC: a\n---\n")).isEmpty();
        assertThat(labels("---\naigc: a\n---\n")).isEmpty();
        assertThat(labels("The key AIGC: holds\n")).isEmpty();
    }

    @Test
    void front_matter_without_the_label_is_an_absence_and_a_plain_text_is_not() {
        assertThat(new Inspector()
                        .inspect("x", utf8("---\ntitle: x\n---\ntext\n"))
                        .label())
                .isEqualTo(LabelVerdict.ABSENT);
        for (String plain :
                List.of("text\n", "# Title\n", "---\nA rule, and prose.\n---\n", "---\n---\n", "{\"a\":1}")) {
            assertThat(new Inspector().inspect("x.md", utf8(plain))).satisfies(seen -> {
                assertThat(seen.kind()).as(plain).hasValue(FileKind.TEXT);
                assertThat(seen.label()).isEqualTo(LabelVerdict.NOT_SUPPORTED);
            });
        }
    }

    @Test
    void words_are_those_at_start_and_end_without_front_matter() {
        assertThat(Recording.of(utf8("---\n" + SEVEN + "---\n本文由AI生成\n\n正文\n")).lines("words"))
                .containsExactly("words text: 本文由AI生成 正文");
        Recording told = Recording.of(utf8("  本文由AI生成\n" + "正文\n".repeat(1000) + "人工智能合成 \n"));
        assertThat(told.lines("words").get(0)).startsWith("words text start: 本文由AI生成 正文");
        assertThat(told.lines("words").get(1)).endsWith("正文 人工智能合成");
    }

    @Test
    void a_text_is_read_in_each_of_its_usual_encodings() {
        String text = "本文由AI生成";
        byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        for (byte[] file : List.of(
                utf8(text),
                utf8("\uFEFF" + text),
                wide,
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(Charset.forName("GB18030")))) {
            assertThat(Recording.of(file).lines()).containsExactly("words text: 本文由AI生成");
        }
        assertThat(Recording.kinds(Arrays.copyOf(wide, wide.length - 1))).isEmpty();
    }

    @Test
    void what_has_control_characters_or_fits_no_encoding_is_no_text() {
        assertThat(Recording.kinds(utf8("text\u0000"))).isEmpty();
        assertThat(Recording.kinds(new byte[] {'t', (byte) 0xFF, 't'})).isEmpty();
        assertThat(Recording.kinds(utf8("t".repeat(9000) + "\u0001" + "t".repeat(9000))))
                .isEmpty();
        assertThat(Recording.kinds(utf8("t".repeat(9000) + "\u0001"))).isEmpty();
    }

    @Test
    void a_text_beyond_the_limit_is_not_read() {
        assertThat(Recording.of(utf8("text ".repeat(1 << 19))).fault()).contains(Cause.LIMIT);
        assertThat(Recording.of(utf8("<html>" + "text ".repeat(1 << 19))).fault())
                .contains(Cause.LIMIT);
    }

    @Test
    void html_is_known_by_its_first_element_or_its_document_type() {
        for (String html : List.of(
                "<!DOCTYPE html><title>x</title>",
                "\uFEFF \n<!-- c --><HTML lang=zh>",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-'><html/>",
                "<head>")) {
            assertThat(Recording.kinds(utf8(html))).as(html).containsExactly(FileKind.HTML);
        }
        for (String other : List.of("<note/>", "a <html>", "<!-- <html>", "<htmlx>")) {
            assertThat(Recording.kinds(utf8(other))).as(other).containsExactly(FileKind.TEXT);
        }
        assertThat(Recording.kinds("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(FileKind.HTML);
    }

    @Test
    void html_carries_the_label_in_a_meta_element_and_words_in_its_body() {
        Document page = Jsoup.parse("<p>本文由AI生成</p><script>no()</script><p>end");
        page.head().appendElement("meta").attr("name", "AIGC").attr("content", Recording.LABEL);
        page.head().appendElement("meta").attr("name", "description").attr("content", "AIGC");

        assertThat(Recording.of(utf8(page.outerHtml())).lines())
                .containsExactly("label meta AIGC: " + Recording.LABEL, "words text: 本文由AI生成 end");
    }

    @Test
    void html_tells_its_own_encoding() {
        byte[] page = "<html><head><meta charset=gb18030></head><body>本文由AI生成".getBytes(Charset.forName("GB18030"));

        assertThat(Recording.of(page).lines()).containsExactly("words text: 本文由AI生成");
    }

    @Test
    void html_without_the_label_is_not_accused_as_no_source_tells_where_it_should_be() {
        assertThat(new Inspector().inspect("x", utf8("<html>")).label()).isEqualTo(LabelVerdict.NOT_SUPPORTED);
    }

    @Test
    void html_of_far_too_many_elements_is_a_limit() {
        assertThat(Recording.of(utf8("<html>" + "<b>".repeat(50_000))).fault()).contains(Cause.LIMIT);
    }

    @Test
    void front_matter_that_is_deep_or_refers_to_itself_harms_nothing() {
        for (String hostile : List.of(
                "---\nAIGC: " + "[".repeat(400_000) + "\n---\n",
                "---\n" + "a: &a [*a, *a]\n".repeat(10_000) + "---\n",
                "---\n" + "? ".repeat(200_000) + "\n---\n",
                "---\n" + "- ".repeat(200_000) + "\n---\n",
                "---\n".repeat(200_000),
                "```yaml\n".repeat(100_000),
                "a: |\n".repeat(100_000))) {
            assertThat(Recording.of(utf8(hostile))).isNotNull();
        }
    }

    @Test
    void whatever_byte_is_wrong_nothing_is_thrown() {
        byte[] markdown = utf8("---\ntitle: x\n" + SEVEN + "---\n# Title\n\n```yaml\n" + SEVEN + "```\n");
        byte[] html = utf8("<!DOCTYPE html><html><head><meta name='AIGC' content='x'></head><body><table><p>a</html>");
        Random random = new Random(45438);
        for (int i = 0; i < Effort.rounds(5000); i++) {
            byte[] file = (i % 2 == 0 ? markdown : html).clone();
            for (int j = 0; j <= i % 4; j++) {
                file[random.nextInt(file.length)] =
                        (byte) (" \n-:[{}&*!|>'\"%@`<\u0000\u00FF").charAt(random.nextInt(20));
            }

            assertThat(Recording.of(file)).isNotNull();
        }
    }
}
