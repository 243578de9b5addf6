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

    /** What to write instead; where that is not known, which keys there are, unless it was told just before. */
    String wayOut(boolean listed) {
        return guess().orElseGet(() ->
                listed ? "See above for those that it has." : "Known here: " + String.join(", ", known) + ".");
    }

    /** What its writer may have meant. */
    Optional<String> guess() {
        if (key.equals(MERGE)) {
            return Optional.of("Write the keys out in full; a merge key takes over none here.");
        }
        Optional<String> nearest = Nearest.to(key, known).map(name -> "Maybe write " + name);
        OptionalInt odd = Characters.odd(key.substring(0, Math.min(key.length(), Node.LONGEST_SHOWN)));
        if (odd.isEmpty()) {
            return nearest.map(maybe -> maybe + ".");
        }
        String name = Characters.name(odd.getAsInt());
        if (Character.getType(key.codePointAt(0)) == Character.SPACE_SEPARATOR) {
            return Optional.of("Indent the line with ordinary blanks; it begins with " + name + ".");
        }
        return LookAlikes.colon(key)
                .or(() -> nearest.map(maybe -> maybe + "; the key holds " + name + "."))
                .or(() -> Optional.of("Type it anew; it holds " + name + "."));
    }
}
