package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepsynth.rules.source.Limits;
import org.junit.jupiter.api.Test;

/** The page of limits says what the code does. */
class LimitsPageTest {

    private static final Pattern TESTED = Pattern.compile("`(\\w+Test)`");

    @Test
    void the_page_has_a_row_for_each_limit_with_its_number() throws Exception {
        List<Field> limits = Stream.of(Limits.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .toList();

        assertThat(limits).isNotEmpty();
        for (Field limit : limits) {
            Object value = limit.get(null);
            String number = value instanceof Integer most ? String.format(Locale.ROOT, "%,d", most) : value.toString();
            assertThat(page()).contains("| " + number + " | `" + limit.getName() + "` |");
        }
        assertThat(Pattern.compile("\\| `[A-Z_]+` \\|").matcher(page()).results())
                .hasSameSizeAs(limits);
    }

    @Test
    void the_tests_that_it_names_are_there() throws IOException {
        List<String> named = TESTED.matcher(page())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
                    .containsAll(named);
        }
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("LIMITS.md"));
    }
}
