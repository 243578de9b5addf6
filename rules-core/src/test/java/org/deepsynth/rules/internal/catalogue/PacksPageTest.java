package org.deepsynth.rules.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Reading;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Today;
import org.junit.jupiter.api.Test;

/** The page for authors says all that they may write: what a reader of their files knows is on it, and so is the whole algebra. */
class PacksPageTest {

    private static final Path SOURCES = Path.of("src/main/java/org/deepsynth/rules/internal/catalogue");

    /** A key as a reader asks for it. */
    private static final Pattern KEY = Pattern.compile(
            "\\.(?:text|optionalText|texts|someTexts|named|each|some|optionalEach|choice|optionalChoice|day|optionalDay"
                    + "|writtenDay|yes|entries|has|optional|required|count|optionalZone|requireSome|optionalNumber|days|dated|of|used"
                    + "|one)\\((?:\\w+, )?\"([A-Za-z]+)\"|String [A-Z]+ = \"([a-z]+)\";");

    private static String page() throws IOException {
        return Files.readString(Path.of("PACKS.md"));
    }

    @Test
    void every_key_that_is_read_from_the_files_of_a_pack_is_on_it() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> keys.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(keys).allSatisfy(key -> assertThat(page()).containsPattern("`" + key + "[`:]"));
    }

    @Test
    void every_fact_that_a_rule_may_gather_is_on_it() throws IOException {
        List<String> shared = Arrays.stream(SharedSections.class.getRecordComponents())
                .map(component -> component.getType().getSimpleName())
                .filter(name -> !name.equals("Listed"))
                .toList();

        assertThat(shared).isNotEmpty();
        for (String name : shared) {
            assertThat(page()).contains("`" + name + "`");
        }
    }

    @Test
    void the_whole_algebra_is_on_it() throws IOException {
        for (Class<?> type : List.of(
                Formula.class,
                Amount.class,
                Period.class,
                Dated.class,
                DerivedDay.class,
                Today.class,
                Text.class,
                Choice.class,
                Choices.class,
                Listed.class,
                Table.class,
                Reading.class)) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && gives(method))
                    .map(Method::getName)
                    .forEach(name -> assertThatPage(type, name));
        }
    }

    private static boolean gives(Method method) {
        return Stream.of(Formula.class, Timely.class, DerivedDay.class)
                .anyMatch(type -> method.getReturnType() == type);
    }

    private static void assertThatPage(Class<?> type, String name) {
        try {
            assertThat(page()).as(type + "." + name).containsPattern("`(?:\\w+\\.)?" + name + "[`(]");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_drools_that_compiled_rules_need_is_named() throws IOException {
        String built = Files.readString(Path.of("../pom.xml"))
                .split("<drools.version>", -1)[1]
                .split("<", -1)[0];

        assertThat(page()).contains("| 0.1 | " + built + " |");
    }
}
