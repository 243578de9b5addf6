package org.deepsynth.rules.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.texts.Drift.Change;
import org.junit.jupiter.api.Test;

/** What became of small laws, made up for the test. */
class DriftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final List<String> ACT = List.of(
            "Kites are regulated, and so are dragons.",
            "Kites carry a label, which says who flies them; it is legible.",
            "Kites land before dark, unless the moon shines.",
            "Who breaks the act pays a fine of ten.",
            "This act begins on the first of May.");

    private static LawText law(List<String> articles) {
        String text = IntStream.range(0, articles.size())
                .mapToObj(i -> "Article " + (i + 1) + "\n" + articles.get(i) + "\n")
                .collect(Collectors.joining());
        return LawTextReader.read("act.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> changes(List<String> before, List<String> after) {
        return changes(law(before), law(after)).stream()
                .map(change -> change.kind() + " " + change.was().orElse("-") + " "
                        + change.now().orElse("-"))
                .filter(told -> !told.startsWith("SAME"))
                .toList();
    }

    private static List<Change> changes(LawText before, LawText after) {
        ArticleDigests recorded = ArticleDigests.of(before, DAY);
        return Drift.between(ArticleDigests.read("digests.yaml", recorded.write()), after);
    }

    private static List<String> with(int place, String... texts) {
        List<String> changed = new java.util.ArrayList<>(ACT);
        changed.remove(place);
        changed.addAll(place, List.of(texts));
        return changed;
    }

    @Test
    void nothing_is_told_of_a_law_that_stayed() {
        assertThat(changes(ACT, ACT)).isEmpty();
        assertThat(changes(
                        ACT,
                        ACT.stream()
                                .map(text -> text.replace(" ", "  ").replace(", ", ",\n"))
                                .toList()))
                .isEmpty();
    }

    @Test
    void an_article_that_is_put_in_renumbers_those_after_it_and_is_new() {
        assertThat(changes(ACT, with(2, "Nobody flies a kite in a storm.", ACT.get(2))))
                .containsExactly("ADDED - 3", "RENUMBERED 3 4", "RENUMBERED 4 5", "RENUMBERED 5 6");
    }

    @Test
    void an_article_that_is_taken_out_is_repealed() {
        assertThat(changes(ACT, with(1)))
                .containsExactly("REPEALED 2 -", "RENUMBERED 3 2", "RENUMBERED 4 3", "RENUMBERED 5 4");
    }

    @Test
    void an_amended_article_is_found_under_another_number_with_what_is_new_in_it() {
        List<String> after =
                with(2, "Kites land before dark, unless the moon or a lamp shines.\nDragons land at noon.");
        after.add(0, "This is new.");
        List<Change> changes = changes(law(ACT), law(after));

        assertThat(changes)
                .filteredOn(one -> one.kind() == Drift.Kind.AMENDED)
                .singleElement()
                .satisfies(amended -> {
                    assertThat(amended.was()).contains("3");
                    assertThat(amended.now()).contains("4");
                    assertThat(amended.paragraphs())
                            .containsExactly(
                                    "Kites land before dark, unless the moon or a lamp shines.",
                                    "Dragons land at noon.");
                    assertThat(amended.gone()).isEqualTo(1);
                });
    }

    @Test
    void one_changed_letter_or_mark_is_an_amendment() {
        assertThat(changes(ACT, with(3, "Who breaks the act pays a fine of Ten.")))
                .containsExactly("AMENDED 4 4");
        assertThat(changes(ACT, with(3, "Who breaks the act pays a fine, of ten.")))
                .containsExactly("AMENDED 4 4");
    }

    @Test
    void an_article_that_is_written_anew_in_its_place_is_amended() {
        assertThat(changes(ACT, with(1, "Nothing of the old words is left here")))
                .containsExactly("AMENDED 2 2");
    }

    @Test
    void an_article_that_moved_past_others_is_renumbered() {
        assertThat(changes(ACT, List.of(ACT.get(3), ACT.get(0), ACT.get(1), ACT.get(2), ACT.get(4))))
                .containsExactlyInAnyOrder("RENUMBERED 1 2", "RENUMBERED 2 3", "RENUMBERED 3 4", "RENUMBERED 4 1");
    }

    @Test
    void what_a_page_says_after_the_last_article_is_not_of_the_law() {
        assertThat(changes(ACT, with(4, ACT.get(4) + "\nEditor: somebody. Printed today.")))
                .isEmpty();
        assertThat(changes(ACT, with(4, "This act begins on the second of May.\nEditor: somebody.")))
                .containsExactly("AMENDED 5 5");
    }

    @Test
    void of_several_texts_the_one_that_shares_most_articles_is_that_which_was_read() {
        ArticleDigests recorded = ArticleDigests.of(law(ACT), DAY);

        assertThat(Drift.shared(recorded, law(ACT))).isEqualTo(5);
        assertThat(Drift.shared(recorded, law(with(1)))).isEqualTo(4);
    }

    @Test
    void digests_that_nobody_could_have_recorded_are_refused() {
        assertThatThrownBy(() -> ArticleDigests.read(
                        "d.yaml", "form: 2\nrecordedOn: soon\narticles: {\"1\": {sha256: abc, parts: x}}\n"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("The form of digests must be 1.")
                .hasMessageContaining("must be a day")
                .hasMessageContaining("The digest of an article must have 64 hexadecimal digits");
    }
}
