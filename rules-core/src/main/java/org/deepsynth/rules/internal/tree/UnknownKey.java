package org.deepsynth.rules.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A key that a block does not have, and what its writer may have meant. */
record UnknownKey(String key, List<String> known) {

    private static final String MERGE = "<<";

    /** What must hold of it. */
    String message(String thing) {
        return "The key (" + Node.shown(key) + ") must be one that " + thing + " has.";
    }

    /** What to write instead; the whole list of known keys only where it was not told just before. */
    String wayOut(boolean listed) {
        if (key.equals(MERGE)) {
            return "Write the keys out in full; a merge key takes over none here.";
        }
        OptionalInt odd = Characters.odd(key.substring(0, Math.min(key.length(), Node.LONGEST_SHOWN)));
        if (odd.isEmpty()) {
            return Nearest.to(key, known).map(UnknownKey::maybe).orElseGet(() -> all(listed));
        }
        String name = Characters.name(odd.getAsInt());
        if (Character.getType(key.codePointAt(0)) == Character.SPACE_SEPARATOR) {
            return "Indent the line with ordinary blanks; it begins with " + name + ".";
        }
        Optional<String> colon = LookAlikes.colon(key);
        return colon.orElseGet(() -> Nearest.to(key, known)
                .map(nearest -> "Maybe write " + nearest + "; the key holds " + name + ".")
                .orElse("Type it anew; it holds " + name + "."));
    }

    private static String maybe(String name) {
        return "Maybe write " + name + ".";
    }

    private String all(boolean listed) {
        return listed ? "See above for those that it has." : "Known here: " + String.join(", ", known) + ".";
    }
}
