package org.deepsynth.rules.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.toy.ToyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawTextsTest {

    private static final List<Catalogue> PACKS =
            ComplianceEngine.of(new ToyPack()).catalogues();
    private static final Obligation LABEL = PACKS.get(0).obligation("toy-act-1").orElseThrow();

    @TempDir
    private Path folder;

    private LawTexts texts(Map<String, ArticleDigests> digests) {
        return LawTexts.in(folder, PACKS, digests);
    }

    @Test
    void a_text_is_known_by_its_name_its_page_or_its_title() throws IOException {
        for (Map.Entry<String, String> file : Map.of(
                        "toy-act-2025.txt", "x\nArticle 1\nToys carry labels.",
                        "b.md", "Source: https://example.com/toy-act\n## Article 1\nToys carry labels.",
                        "c.html", "<title>Toy Act - the nursery</title><p>Article 1</p><p>Toys carry labels.</p>",
                        "d.txt", "中华人民共和国玩具法令（2025年）\n第一条 玩具应当标识。")
                .entrySet()) {
            Path file1 = Files.writeString(folder.resolve(file.getKey()), file.getValue());

            assertThat(texts(Map.of()).article(LABEL).map(ArticleText::paragraphs))
                    .as(file.getKey())
                    .hasValueSatisfying(paragraphs -> assertThat(paragraphs).hasSize(1));
            Files.delete(file1);
        }
    }

    @Test
    void a_text_of_something_else_is_told_apart() throws IOException {
        Files.writeString(folder.resolve("toy-actual.txt"), "Toy Action\nArticle 1\nToys act.");
        Files.writeString(folder.resolve("notes.pdf"), "no text");

        assertThat(texts(Map.of()).others()).extracting(LawText::name).containsExactly("toy-actual.txt");
        assertThat(texts(Map.of()).article(LABEL)).isEmpty();
    }

    @Test
    void of_two_texts_the_one_that_was_recorded_stands_beside_the_obligation() throws IOException {
        Files.writeString(folder.resolve("toy-act-2024.txt"), "Article 1\nToys carry no labels.");
        Files.writeString(folder.resolve("toy-act-2025.txt"), "Article 1\nToys carry labels.");
        ArticleDigests recorded = ArticleDigests.of(
                LawTextReader.read("x.txt", "Article 1\nToys carry labels.".getBytes(StandardCharsets.UTF_8)),
                LocalDate.of(2026, 1, 1));
        LawTexts both = texts(Map.of("toy/act", recorded));

        assertThat(both.all("toy/act")).hasSize(2);
        assertThat(both.text("toy/act").orElseThrow().name()).isEqualTo("toy-act-2025.txt");
    }

    @Test
    void a_text_longer_than_any_law_is_refused() throws IOException {
        Path large = folder.resolve("toy-act.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(16_000_001);
        }
        assertThatThrownBy(() -> texts(Map.of())).hasMessageContaining("must not be longer than 16000000 bytes");

        Files.writeString(
                large,
                IntStream.rangeClosed(1, 3_001)
                        .mapToObj(number -> "Article " + number + "\nx.\n")
                        .collect(Collectors.joining()));
        assertThatThrownBy(() -> texts(Map.of())).hasMessageContaining("must not have more than 3000 articles");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> LawTexts.in(missing, PACKS, Map.of()))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("The folder of texts must be there.");
    }
}
