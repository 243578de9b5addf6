package org.deepsynth.rules.provenance.internal.container;

import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.internal.found.Found;

/**
 * The first and the last 200 characters of a text, whatever its length: GB 45438-2025, clause 5.1, wants the words at its start, its end or
 * a suitable place between, and no standard tells how far a start reaches. White space is told as one blank and does not count.
 */
final class Edges {

    private static final int REACH = 200;

    private final StringBuilder start = new StringBuilder();
    private final StringBuilder end = new StringBuilder();
    private boolean blank;

    Edges add(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (Character.isWhitespace(one) || one == '\u00A0' || one == '\uFEFF') {
                blank = true;
            } else {
                if (blank && !start.isEmpty()) {
                    put(' ');
                }
                blank = false;
                put(one);
            }
        }
        return this;
    }

    /** Whatever comes next does not belong to the same word. */
    Edges gap() {
        blank = true;
        return this;
    }

    private void put(char one) {
        if (start.length() < REACH) {
            start.append(one);
            return;
        }
        end.append(one);
        if (end.length() > 2 * REACH) {
            end.delete(0, end.length() - REACH);
        }
    }

    /** Tells both, or the text as a whole where it is so short that they meet. */
    void tell(String where, Found found) {
        if (end.length() > REACH) {
            found.words(place(where + " start"), start.toString());
            found.words(place(where + " end"), end.substring(end.length() - REACH));
        } else if (!start.isEmpty()) {
            found.words(place(where), start.toString() + end);
        }
    }

    private static Place place(String name) {
        return new Place(name, false, -1, -1);
    }
}
