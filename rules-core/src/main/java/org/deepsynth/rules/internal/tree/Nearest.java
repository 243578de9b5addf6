package org.deepsynth.rules.internal.tree;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name a misspelt one stands for, by how it looks. */
public final class Nearest {

    /** Beyond this many characters a name is no slip of the keyboard. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The known name with the smallest edit distance, if it is near enough to be a guess. */
    public static Optional<String> to(String name, Collection<String> known) {
        String folded = fold(name);
        int reach = Math.max(2, folded.length() / 3);
        return known.stream()
                .filter(candidate -> distance(folded, fold(candidate)) <= reach)
                .min(Comparator.<String>comparingInt(candidate -> distance(folded, fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A way out for a misspelt name: the nearest known one, else all of them. */
    public static String wayOut(String name, Collection<String> known) {
        return to(name, known)
                .map(nearest -> "Maybe write " + nearest + ".")
                .orElse("Known here: " + String.join(", ", known) + ".");
    }

    private static String fold(String name) {
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return Characters.plain(shortened).toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
