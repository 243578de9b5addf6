package org.deepsynth.rules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Written;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/**
 * A threshold with a name and a source, so that no rule holds a bare number or day.
 *
 * @param name the name by which rules and users know it
 * @param value the value in force
 * @param meaning what it limits, with its unit
 * @param source the provision it is taken from, or whose judgement it is
 * @param words the words that it may take; empty for a number or a day
 * @param least the least number that it may be; 0 where nothing else is said
 * @param most the greatest number that it may be; empty where there is none
 * @param stricter which way it becomes stricter; empty where nobody says so
 * @param reading whether it is a disputed reading of a text, which a user may choose, and not a number that the text sets
 * @param replaced the pack's own value, where a user set another one
 */
public record Parameter(
        String name,
        String value,
        LocalizedText meaning,
        LocalizedText source,
        List<String> words,
        BigDecimal least,
        Optional<BigDecimal> most,
        Optional<Stricter> stricter,
        boolean reading,
        Optional<String> replaced) {

    /** A parameter that nobody replaced, with an English source. */
    public Parameter(String name, String value, LocalizedText meaning, String source) {
        this(
                name,
                value,
                meaning,
                LocalizedText.of(Language.EN, source),
                List.of(),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** The value as a number. */
    public BigDecimal number() {
        return new BigDecimal(value);
    }

    /** Whether it is a day of the calendar, such as the last one of a transition. */
    public boolean isDay() {
        return words.isEmpty() && Written.day(value).isPresent();
    }

    /**
     * The value as a day.
     *
     * @throws IllegalStateException where it is none
     */
    public LocalDate day() {
        return Written.day(value)
                .orElseThrow(
                        () -> new IllegalStateException("The parameter " + name + " (" + value + ") must be a day."));
    }

    /** Whether a user replaced the pack's own value. */
    public boolean overridden() {
        return replaced.isPresent();
    }

    /** The same parameter with a user's value. */
    public Parameter with(String other) {
        return valued(other, Optional.of(replaced.orElse(value)));
    }

    /** The same parameter with a value that a stricter obligation sets; nobody replaced that. */
    public Parameter tightened(String other) {
        return valued(other, Optional.empty());
    }

    private Parameter valued(String other, Optional<String> before) {
        return new Parameter(name, other, meaning, source, words, least, most, stricter, reading, before);
    }

    /**
     * What must hold for that value to be stricter than this one, to follow "must be"; empty where it is. Of a value that it {@link
     * #refuses} nothing is said.
     */
    public Optional<String> looser(String other) {
        int order =
                isDay() ? Written.day(other).orElseThrow().compareTo(day()) : new BigDecimal(other).compareTo(number());
        return stricter.flatMap(way -> switch (way) {
            case HIGHER -> order > 0 ? Optional.empty() : Optional.of("more than " + value);
            case LOWER -> order < 0 ? Optional.empty() : Optional.of("less than " + value);
        });
    }

    /** What the value must be, to follow "must be"; empty where that value will do. */
    public Optional<String> refuses(String other) {
        if (!words.isEmpty()) {
            return words.contains(other) ? Optional.empty() : Optional.of("one of " + words);
        }
        if (isDay()) {
            return Written.day(other).isPresent() ? Optional.empty() : Optional.of("a day, such as 2026-08-02");
        }
        Optional<BigDecimal> number = Written.number(other);
        if (number.isEmpty()) {
            return Optional.of("a number");
        }
        boolean within = number.get().compareTo(least) >= 0
                && most.filter(greatest -> number.get().compareTo(greatest) > 0).isEmpty();
        return within ? Optional.empty() : Optional.of("a number" + range());
    }

    private String range() {
        return most.map(greatest -> " from " + least + " to " + greatest).orElse(", " + least + " or more");
    }
}
