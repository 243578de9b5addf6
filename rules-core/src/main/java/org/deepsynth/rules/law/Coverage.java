package org.deepsynth.rules.law;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What became of an instrument in a pack: what it is made into, and what of it is left out.
 *
 * @param instrument the instrument
 * @param obligations its obligations, in the law's order
 * @param articles each of its articles, from the first to the last; none where nobody read it whole
 */
public record Coverage(Instrument instrument, List<Obligation> obligations, List<Article> articles) {

    /** What became of an article. */
    public enum Fate {
        /** Obligations, and nothing of it is left out. */
        HELD,
        /** Obligations of a part of it; another part is left out. */
        IN_PART,
        /** No obligation, for a reason that is told. */
        LEFT_OUT,
        /** Neither. */
        UNTOLD
    }

    /**
     * One article.
     *
     * @param number its number
     * @param obligations what it is made into
     * @param leftOut what of it is left out, and why
     */
    public record Article(int number, List<Obligation> obligations, List<LeftOut> leftOut) {

        /** What became of it. */
        public Fate fate() {
            if (obligations.isEmpty()) {
                return leftOut.isEmpty() ? Fate.UNTOLD : Fate.LEFT_OUT;
            }
            return leftOut.isEmpty() ? Fate.HELD : Fate.IN_PART;
        }
    }

    public Coverage {
        obligations = List.copyOf(obligations);
        articles = List.copyOf(articles);
    }

    /** What became of an instrument of that pack. */
    public static Coverage of(Catalogue catalogue, Instrument instrument) {
        List<Obligation> held = catalogue.obligations(instrument);
        return new Coverage(
                instrument,
                held,
                IntStream.rangeClosed(1, instrument.articles())
                        .mapToObj(number -> article(number, instrument, held))
                        .toList());
    }

    private static Article article(int number, Instrument instrument, List<Obligation> held) {
        List<Obligation> its = held.stream()
                .filter(one -> one.provision().number().equals(OptionalInt.of(number)))
                .toList();
        List<LeftOut> named = instrument.leftOut().stream()
                .filter(one -> one.articles().contains(number))
                .toList();
        boolean other = its.isEmpty() && named.isEmpty();
        return new Article(
                number,
                its,
                other
                        ? instrument.leftOut().stream()
                                .filter(one -> one.articles().isEmpty())
                                .toList()
                        : named);
    }

    /** How many of its articles came to that. */
    public long count(Fate fate) {
        return articles.stream().filter(one -> one.fate() == fate).count();
    }
}
