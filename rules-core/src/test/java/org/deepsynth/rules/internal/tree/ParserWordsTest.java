package org.deepsynth.rules.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a text is told in words of somebody who writes one, at the place where it is wrong. */
class ParserWordsTest {

    static List<Arguments> yaml() {
        return List.of(
                Arguments.of("name: Foo: bar", "1:10", "a value outside quotes must not hold a colon", "'Foo: bar'"),
                Arguments.of("service:\n  name: \"C:\\docs\"", "2:13", "a backslash in double quotes", "'C:\\docs'"),
                Arguments.of("service:\n\tname: a", "2:1", "a line must not be indented with a tab", "blanks"),
                Arguments.of("service:\n  name:\ta", "2:8", "a tab must not stand before or after a value", "a blank"),
                Arguments.of("service: {name: \"x", "1:17", "the quote that opens here is never closed", "same quote"),
                Arguments.of("features: [\n b", "1:11", "the bracket that opens here is never closed", "]"),
                Arguments.of("service: {a: [1, 2}", "1:19", "a comma or the closing bracket", "commas"),
                Arguments.of("service:\n    a: 1\n  c: 2", "3:3", "the indentation of this line fits no", "alike"),
                Arguments.of("service:\n  name a\n  b: c", "3:4", "this key belongs to no block", "line above"),
                Arguments.of("service:\n  name: a\n  foo", "3:6", "a key must be followed by a colon", "name: Swap"),
                Arguments.of("name: 'it's'", "1:11", "something follows a value that has ended", "'it''s'"),
                Arguments.of("features: - id: a", "1:11", "a hyphen with a blank after it", "below its key"),
                Arguments.of("name: @b", "1:7", "a value must not begin with this character", "quotes"),
                Arguments.of("name: *", "1:8", "a value must not begin with * or &", "quotes"),
                Arguments.of("name: |x\n b", "1:8", "after | or > the line must end", "next line"),
                Arguments.of("name: }", "1:7", "a value must stand here", "quotes"),
                Arguments.of("? [a]\n: b", "1:4", "a key must be a text", "below a key"),
                Arguments.of(
                        "service:\n  name：x\n  a: b", "3:4", "this key belongs to no block", "after name, not U+FF1A"));
    }

    static List<Arguments> json() {
        return List.of(
                Arguments.of("{ // c\n}", "1:3", "JSON has no comments", "Remove the comment"),
                Arguments.of("# c\n{}", "1:1", "JSON has no comments", "Remove the comment"),
                Arguments.of("{\"a\": NaN}", "1:10", "this is no number in JSON", "0.5"),
                Arguments.of("{\"a\": 01}", "1:8", "this is no number in JSON", "0.5"),
                Arguments.of("{\"a\": {},}", "1:10", "a comma must not stand before a closing", "Remove the comma"),
                Arguments.of("[1,]", "1:4", "a comma must not stand before a closing", "Remove the comma"),
                Arguments.of("{a: 1}", "1:2", "a key must stand here, in double quotes", "double quotes"),
                Arguments.of("{“a”: 1}", "1:2", "a key must stand here", "Write \" instead of U+201C"),
                Arguments.of("{\"a\"：1}", "1:5", "a colon must stand between", "Write : instead of U+FF1A"),
                Arguments.of("{\"a\" 1}", "1:6", "a colon must stand between", "double quotes"),
                Arguments.of("[1 2]", "1:4", "a comma must stand between", "comma"),
                Arguments.of("{\"a\": yes}", "1:7", "a word must stand in quotes", "double quotes"),
                Arguments.of("{\"a\": \"\\d\"}", "1:9", "a backslash in double quotes", "Double the backslash"),
                Arguments.of("{\"a\": \"b\nc\"}", "1:9", "a text must not go on in the next line", "\\n"),
                Arguments.of("{\"a\": \"b", "1:9", "a quote is opened and never closed", "quote"),
                Arguments.of("{\"a\": {}", "1:9", "a bracket is opened and never closed", "}"),
                Arguments.of("]", "1:1", "a bracket closes what is not open", "Remove"),
                Arguments.of("\u00a0{}", "1:1", "a value must stand here", "Remove U+00A0 (no-break space)"));
    }

    @ParameterizedTest
    @MethodSource
    void yaml(String text, String place, String message, String wayOut) {
        told("a.yaml", text, place, message, wayOut);
    }

    @ParameterizedTest
    @MethodSource
    void json(String text, String place, String message, String wayOut) {
        told("a.json", text, place, message, wayOut);
    }

    @Test
    void what_no_row_knows_is_told_plainly() {
        assertThat(ParserWords.of("Unexpected Feature 'ALLOW_X' in com.x.Y", new Mark(7, 1), "")
                        .message())
                .isEqualTo("The text cannot be read: its form is not that of YAML or JSON.");
    }

    @ParameterizedTest
    @MethodSource
    void look_alikes(String text, String message, String wayOut) {
        assertThat(faults("a.yaml", text)).last().satisfies(fault -> {
            assertThat(fault.message()).contains(message);
            assertThat(fault.wayOut()).isEqualTo(wayOut);
        });
    }

    static List<Arguments> look_alikes() {
        return List.of(
                Arguments.of(
                        "service:\n\u00a0\u00a0name: a",
                        "The key (\u00a0\u00a0name)",
                        "Indent the line with ordinary blanks; it begins with U+00A0 (no-break space)."),
                Arguments.of(
                        "serv\u200bice: {}",
                        "must be one that a description has.",
                        "Maybe write service; the key holds U+200B (zero width space)."),
                Arguments.of(
                        "service: {n\u0430me: a}",
                        "must be one that service has.",
                        "Maybe write name; the key holds U+0430 (cyrillic small letter a)."),
                Arguments.of(
                        "service: {modalities: [image，video]}",
                        "The fact service.modalities (image，video)",
                        "Write an ordinary comma between the items, not U+FF0C (fullwidth comma)."),
                Arguments.of(
                        "service：{}",
                        "The description (service：{})",
                        "Write an ordinary colon and a blank after service, not U+FF1A (fullwidth colon)."),
                Arguments.of(
                        "service: {<<: {name: a}}",
                        "The key (<<)",
                        "Write the keys out in full; a merge key takes over none here."),
                Arguments.of(
                        "features: [{functions: [face-swop]}]",
                        "must be one of [dialogue,",
                        "Write one of these, or remove the line to leave it open."),
                Arguments.of("features: [{function: [x]}]", "The key (function)", "Maybe write functions."));
    }

    @Test
    void a_reason_of_a_choice_needs_the_choice_itself() {
        assertThat(faults("a.yaml", "service: {modalities: {image: {reason: x}}}"))
                .singleElement()
                .hasToString("a.yaml:1:31: The choice image of service.modalities (a block of keys) must be yes, no or"
                        + " unknown.\n"
                        + "    Write it like image: yes, or with a reason like image: {value: yes, reason: why}.");
    }

    @Test
    void a_mark_of_byte_order_and_other_ends_of_lines_are_passed_over() {
        assertThat(faults("a.yaml", "\ufeffservice: {}\rlogs: {}\r\nterms: {}\n"))
                .isEmpty();
        assertThat(faults("a.json", "\ufeff{\"service\":\r{}}")).isEmpty();
    }

    private static void told(String source, String text, String place, String message, String wayOut) {
        assertThat(faults(source, text)).singleElement().satisfies(fault -> {
            assertThat(fault.line() + ":" + fault.column()).isEqualTo(place);
            assertThat(fault.message()).startsWith("The text cannot be read: " + message);
            assertThat(fault.wayOut()).contains(wayOut);
        });
    }

    private static List<Fault> faults(String source, String text) {
        try {
            ToyEngine.ENGINE.reader().read(source, text);
            return List.of();
        } catch (InvalidSourceException told) {
            return told.faults();
        }
    }
}
