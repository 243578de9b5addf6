package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the library itself says in Chinese keeps what the contract asks of packs. */
class OwnChineseTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final ChineseText chinese =
            new ChineseText("deepsynth", Set.of("AIGC", "GitHub", "JSON", "Markdown", "jar"));

    @Test
    void every_chinese_text_of_the_library_is_well_written() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../src/main/resources"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".properties"))
                            .flatMap(OwnChineseTest::wordings))
                    .isNotEmpty()
                    .allSatisfy(wording -> assertThat(chinese.faults(wording)).isEmpty());
        }
    }

    private static Stream<String> wordings(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".zh"))
                .map(texts::getProperty)
                // a word or a number is filled in there
                .map(wording -> wording.replaceAll("%(\\d\\$)?s", "某").replaceAll("%(\\d\\$)?d", "一"))
                .filter(wording -> HAN.matcher(wording).find());
    }
}
