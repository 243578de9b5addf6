package org.deepsynth.rules.examples;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.deepsynth.rules.batch.Outcome.Kind;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Texts;

/** The outcomes of a batch, counted. */
final class Tally {

    private static final Texts WORDS = Texts.beside(Tally.class, "words");

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Language language;

    /** Tells the counts in that language. */
    Tally(Language language) {
        this.language = language;
    }

    void add(Kind kind) {
        counts.merge(kind, 1L, Long::sum);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The outcome that matters most among all. */
    Kind worst() {
        return counts.keySet().stream().findFirst().orElse(Kind.OUTSIDE);
    }

    /** The counts at the end. */
    String told() {
        return text(
                "batch.done",
                total(),
                of(Kind.GAPS),
                of(Kind.UNKNOWNS),
                of(Kind.CLEAR),
                of(Kind.FAULTY),
                of(Kind.OUTSIDE));
    }

    /** The counts on the way. */
    String sofar(long perSecond) {
        return text("batch.sofar", total(), of(Kind.FAULTY), perSecond);
    }

    private long of(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private String text(String key, Object... numbers) {
        return new MessageFormat(WORDS.word(key, language), Locale.ROOT).format(numbers);
    }
}
