package org.deepsynth.rules.description;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Written;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/**
 * How a question is answered by somebody who types.
 *
 * @param kind what kind of answer it takes
 * @param options what there is to choose from; empty where anything of the kind will do
 */
public record AnswerForm(Kind kind, List<String> options) {

    private static final List<String> YES = List.of("yes", "y", "是", "true");
    private static final List<String> NO = List.of("no", "n", "否", "不是", "false");
    private static final List<String> NONE = List.of("none", "0", "无", "没有", "[]");
    private static final Map<Kind, String> NONE_OF =
            Map.of(Kind.SOME, "[]", Kind.NAMES, "[]", Kind.COUNT, "[]", Kind.ENTRIES, "{}");

    private static final Map<String, String> UNITS = Map.of(
            "day", "days", "month", "months", "year", "years", "天", "days", "日", "days", "个月", "months", "月", "months",
            "年", "years");
    private static final Pattern PERIOD = Pattern.compile("([0-9.]+)\\s*(days?|months?|years?|天|日|个月|月|年)");

    /** What kind of answer a question takes. */
    public enum Kind {
        /** Yes or no. */
        YES_NO,
        /** A number. */
        NUMBER,
        /** A number, or a period such as 180 days. */
        PERIOD,
        /** A day. */
        DAY,
        /** A text. */
        TEXT,
        /** One of the options. */
        ONE,
        /** Some of the options, all others being none of them. */
        SOME,
        /** The keys of a table, each of which is asked about later. */
        ENTRIES,
        /** Names of things, each of which is asked about later. */
        NAMES,
        /** How many things there are, each of which is asked about later. */
        COUNT;

        private final LocalizedText hint = Texts.beside(Kind.class, "texts").get("answer." + Names.of(this));

        /** What to type. */
        public LocalizedText hint() {
            return hint;
        }
    }

    public AnswerForm {
        options = List.copyOf(options);
    }

    /**
     * The value as a description writes it.
     *
     * @throws IllegalArgumentException where it is no answer of this form; the message says what must hold
     */
    public String value(String typed) {
        String word = typed.strip();
        String lower = word.toLowerCase(Locale.ROOT);
        if (NONE.contains(lower) && NONE_OF.containsKey(kind)) {
            return NONE_OF.get(kind);
        }
        return switch (kind) {
            case YES_NO -> {
                require(YES.contains(lower) || NO.contains(lower), word, "yes or no");
                yield YES.contains(lower) ? "yes" : "no";
            }
            case NUMBER -> number(word);
            case PERIOD -> period(lower);
            case DAY -> day(word);
            case TEXT -> quoted(word);
            case ONE -> option(word);
            case SOME -> parts(word).map(this::option).distinct().collect(Collectors.joining(", ", "[", "]"));
            case ENTRIES ->
                parts(word).map(this::option).distinct().collect(Collectors.joining(": unknown, ", "{", ": unknown}"));
            case NAMES ->
                parts(word).map(name -> "{id: " + quoted(name) + "}").collect(Collectors.joining(", ", "[", "]"));
            case COUNT -> {
                require(lower.matches("\\d{1,2}"), word, "a whole number from 0 to 99");
                yield IntStream.range(0, Integer.parseInt(lower))
                        .mapToObj(i -> "{}")
                        .collect(Collectors.joining(", ", "[", "]"));
            }
        };
    }

    private static Stream<String> parts(String word) {
        return Arrays.stream(word.split("[,，、]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private String option(String word) {
        if (isNumber(word)) {
            int place = Integer.parseInt(word);
            require(place >= 1 && place <= options.size(), word, "a number from 1 to " + options.size());
            return options.get(place - 1);
        }
        require(options.contains(word), word, "one of " + options);
        return word;
    }

    private static boolean isNumber(String word) {
        return word.matches("\\d{1,3}");
    }

    private static String number(String word) {
        return Written.number(word)
                .map(BigDecimal::toPlainString)
                .orElseThrow(() -> new IllegalArgumentException(message(word, "a number")));
    }

    /** In quotes where a unit follows; in whatever unit is asked for where none does. */
    private static String period(String word) {
        Matcher parts = PERIOD.matcher(word);
        return parts.matches()
                ? '"' + number(parts.group(1)) + ' ' + UNITS.get(parts.group(2).replaceFirst("s$", "")) + '"'
                : number(word);
    }

    private static String day(String word) {
        return Written.day(word)
                .map(LocalDate::toString)
                .orElseThrow(() -> new IllegalArgumentException(message(word, "a day, written like 2026-03-16")));
    }

    private static String quoted(String word) {
        require(!word.isEmpty(), word, "a text");
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void require(boolean holds, String word, String must) {
        if (!holds) {
            throw new IllegalArgumentException(message(word, must));
        }
    }

    private static String message(String word, String must) {
        return "The answer (" + Node.shown(word) + ") must be " + must + ".";
    }
}
