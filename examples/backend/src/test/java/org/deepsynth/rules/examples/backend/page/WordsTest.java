package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page's texts in both languages. */
class WordsTest {

    private static final Path PAGE = Path.of("src/main/resources/static/page");
    private static final Pattern ENTRY = Pattern.compile("(?m)^  '([^']+)': '(.*)',$");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Pattern KEY = Pattern.compile("\\bt\\('([^']+)'");
    private static final Pattern QUOTED = Pattern.compile("'([a-z][\\w.-]*)'");
    private static final Pattern FAMILY = Pattern.compile("`([a-z-]+\\.)\\$\\{");

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() throws IOException {
        Map<String, String> english = words("en");
        Map<String, String> chinese = words("zh");

        assertThat(english).hasSizeGreaterThan(100);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(places(chinese.get(key))).as(key).isEqualTo(places(text)));
    }

    @Test
    void every_text_is_in_its_language() throws IOException {
        assertThat(words("en").values()).noneMatch(text -> text.matches(".*\\p{IsHan}.*"));
        assertThat(words("zh").values()).allMatch(text -> text.matches(".*\\p{IsHan}.*") || text.equals("："));
    }

    @Test
    void every_text_that_is_asked_for_is_there_and_none_is_there_in_vain() throws IOException {
        Set<String> keys = words("en").keySet();
        String code = code();

        assertThat(keys).containsAll(found(KEY, code));
        assertThat(keys)
                .filteredOn(key -> found(FAMILY, code).stream().noneMatch(key::startsWith))
                .isSubsetOf(found(QUOTED, code));
    }

    private static Map<String, String> words(String language) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(Files.readString(PAGE.resolve("words").resolve(language + ".js")));
        while (entry.find()) {
            assertThat(words.put(entry.group(1), entry.group(2))).isNull();
        }
        return words;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(PAGE)) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(one ->
                            one.toString().endsWith(".js") && !one.getParent().endsWith("words"))
                    .toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }
}
