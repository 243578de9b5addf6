package org.deepsynth.rules.fact;

import java.util.List;
import org.deepsynth.rules.law.LocalizedText;

/**
 * Where a fact comes from.
 *
 * @param path the path in the description
 * @param question what the fact asks
 * @param line the line of the text, counted from 1; 0 where there is no text or the fact is left out
 * @param column the column, counted from 1; 0 likewise
 * @param reason the reason that the provider gives for the answer, empty where none is given
 * @param evidence what supports it, in the order given
 */
public record Origin(
        String path, LocalizedText question, int line, int column, String reason, List<Evidence> evidence) {

    public Origin {
        evidence = List.copyOf(evidence);
    }

    /** A fact without reason or evidence; line and column are 0 where nobody stated it. */
    public static Origin of(String path, LocalizedText question, int line, int column) {
        return new Origin(path, question, line, column, "", List.of());
    }

    /** A fact that nobody stated and that asks nothing of a user. */
    public static Origin unstated(String path) {
        return of(path, new LocalizedText("", ""), 0, 0);
    }
}
