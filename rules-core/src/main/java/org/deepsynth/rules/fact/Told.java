package org.deepsynth.rules.fact;

import java.util.List;
import java.util.function.Supplier;
import org.deepsynth.rules.text.LocalizedText;

/**
 * What a clause tells of the entries of the lists and tables that it runs over: a sentence for each that matters, which reports for
 * people have in place of the single facts and comparisons. No verdict follows from it.
 */
public final class Told {

    private final List<Fact> of;
    private final Supplier<List<LocalizedText>> sentences;

    /**
     * Sentences on entries.
     *
     * @param of the lists and tables whose entries they tell of; where there is none, they stand for everything the clause reads
     * @param sentences put into words only when somebody reads them, so they must always be the same
     */
    public Told(List<Fact> of, Supplier<List<LocalizedText>> sentences) {
        this.of = List.copyOf(of);
        this.sentences = sentences;
    }

    /** The lists and tables whose entries it tells of. */
    public List<Fact> of() {
        return of;
    }

    /** A sentence for each entry that matters. */
    public List<LocalizedText> sentences() {
        return sentences.get();
    }

    /** Whether the sentences say what that fact says: it is one of the entries, or of what they hold. */
    public boolean covers(Fact fact) {
        return of.isEmpty()
                || of.stream()
                        .anyMatch(list -> fact.path().equals(list.path())
                                || fact.path().startsWith(list.path() + ".")
                                || fact.path().startsWith(list.path() + "["));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Told that
                        && of.equals(that.of)
                        && sentences().equals(that.sentences());
    }

    /** Without the sentences: to put them into words would cost more than to compare them in vain. */
    @Override
    public int hashCode() {
        return of.hashCode();
    }
}
