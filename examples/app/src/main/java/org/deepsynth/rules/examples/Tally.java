package org.deepsynth.rules.examples;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.deepsynth.rules.batch.Outcome.Kind;
import org.deepsynth.rules.text.Language;

/** The outcomes of a batch, counted. */
final class Tally {

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final ResourceBundle words;

    /** Tells the counts in that language. */
    Tally(Language language) {
        this.words = language.texts("words", Tally.class);
    }

    void add(Kind kind) {
        counts.merge(kind, 1L, Long::sum);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The outcome that matters most among all. */
    Kind worst() {
        return counts.keySet().stream().findFirst().orElse(Kind.CLEAR);
    }

    /** The counts at the end. */
    String told() {
        return text("batch.done", total(), of(Kind.GAPS), of(Kind.UNKNOWNS), of(Kind.CLEAR), of(Kind.FAULTY));
    }

    /** The counts on the way. */
    String sofar(long perSecond) {
        return text("batch.sofar", total(), of(Kind.FAULTY), perSecond);
    }

    private long of(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private String text(String key, Object... numbers) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(numbers);
    }
}
