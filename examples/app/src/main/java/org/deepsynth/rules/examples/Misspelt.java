package org.deepsynth.rules.examples;

import java.util.Collection;
import java.util.Optional;

/** Guesses which option a misspelt one stands for: one letter too few, too many or another one, or two that changed places. */
final class Misspelt {

    private Misspelt() {}

    static Optional<String> of(String option, Collection<String> known) {
        return known.stream()
                .filter(one -> one.startsWith("--"))
                .filter(one -> oneSlip(option, one))
                .sorted()
                .findFirst();
    }

    private static boolean oneSlip(String written, String meant) {
        int same = 0;
        while (same < written.length() && same < meant.length() && written.charAt(same) == meant.charAt(same)) {
            same++;
        }
        String rest = written.substring(same);
        String other = meant.substring(same);
        return after(rest, 1).equals(after(other, 1))
                || after(rest, 1).equals(other)
                || rest.equals(after(other, 1))
                || changedPlaces(rest, other);
    }

    private static boolean changedPlaces(String written, String meant) {
        return written.length() > 1
                && meant.length() > 1
                && written.charAt(0) == meant.charAt(1)
                && written.charAt(1) == meant.charAt(0)
                && after(written, 2).equals(after(meant, 2));
    }

    private static String after(String text, int letters) {
        return text.substring(Math.min(letters, text.length()));
    }
}
