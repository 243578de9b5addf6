package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese reports are set as Chinese is: full-width punctuation with no blank after it, and lines that break where they may. */
class ChineseTypographyTest {

    /** What parts the parts of a line keeps its blanks: a middle dot, a dash, a bar of a table, a mark of Markdown or of a page. */
    private static final Pattern BLANK_AFTER = Pattern.compile("[，。、；：？！》”）] +(?![ ·–—═|*`<]|$)");

    private static final String CHINESE = "[\\u4e00-\\u9fff《“]";

    /** An English question, which is shown for want of a Chinese one, keeps its mark before the answer. */
    private static final Pattern ASCII_BETWEEN = Pattern.compile("[\\u4e00-\\u9fff》”）][,;:!(]|(?<![a-z\\])])[,;:!)] ?"
            + CHINESE + "|[\\u4e00-\\u9fff] \\(|[\\u4e00-\\u9fff]\\)");

    private static final Pattern ANSWER = Pattern.compile("[：:] ?(?:yes|no|unknown)(?=[（，。；）、])");
    private static final String CLOSING = "，。、；：？！》”’）］…·)]},.;:";
    private static final String OPENING = "《“‘（［([{";

    static Stream<Path> services() {
        return Stream.of(Ran.SERVICES, Ran.SERVICES.resolve("world"))
                .flatMap(folder -> Source.descriptions(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("services")
    void in_text(Path file) {
        List<String> lines = written("text", file).lines().toList();

        assertThat(lines).allSatisfy(ChineseTypographyTest::isSet);
        assertThat(lines)
                .map(String::strip)
                .filteredOn(line -> !line.isEmpty())
                .allSatisfy(line -> assertThat(line)
                        .matches(
                                one -> CLOSING.indexOf(one.charAt(0)) < 0
                                        && OPENING.indexOf(one.charAt(one.length() - 1)) < 0,
                                "begins with what closes nothing and ends with what opens nothing"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void in_markdown(Path file) {
        assertThat(written("markdown", file).lines().toList()).allSatisfy(ChineseTypographyTest::isSet);
    }

    /** Elements of a line are parted by blanks, which their look replaces; within an element there are none. */
    @ParameterizedTest
    @MethodSource("services")
    void in_html(Path file) {
        String page = written("html", file)
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?s)<span class=\"sign.*?</span>", "")
                .replaceAll("</?(?:b|strong)>", "")
                .replaceAll("\\s+", " ");

        assertThat(List.of(page.split("<[^>]*>"))).allSatisfy(ChineseTypographyTest::isSet);
    }

    private static void isSet(String line) {
        assertThat(line)
                .doesNotContainPattern(BLANK_AFTER)
                .doesNotContainPattern(ASCII_BETWEEN)
                .doesNotContainPattern(ANSWER);
    }

    /** With all installed packs, also those that speak English alone. */
    private static String written(String format, Path file) {
        Ran ran = format.equals("markdown")
                ? check("report", file, "--as-of", "2026-11-29", "--lang", "zh", "--format", format, "--show", "all")
                : check("report", file, "--as-of", "2026-11-29", "--lang", "zh", "--format", format);
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }
}
