package org.deepsynth.rules.internal.drl;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Node.Mark;

/**
 * A rule as its author wrote it.
 *
 * @param file the file that it stands in
 * @param mark its place in the file
 * @param name its name
 * @param gathers what its left side gathers, in order
 * @param scopes the scopes that its right side concludes
 * @param roles the roles that its right side concludes
 * @param sound whether its text has no fault, so that what it does can be held against it
 */
public record RuleText(
        String file,
        Mark mark,
        String name,
        List<Gathered> gathers,
        List<String> scopes,
        List<String> roles,
        boolean sound) {

    public RuleText {
        gathers = List.copyOf(gathers);
        scopes = List.copyOf(scopes);
        roles = List.copyOf(roles);
    }

    /**
     * One kind of fact on a left side.
     *
     * @param mark its place in the file
     * @param type the class, as written
     * @param name the name of the one scope or instrument that it means; empty where it has none
     * @param joined whether it is that of the subject of another fact
     */
    public record Gathered(Mark mark, String type, Optional<String> name, boolean joined) {

        /** The class, without its package. */
        public String simpleType() {
            return type.substring(type.lastIndexOf('.') + 1);
        }

        /** How many conditions it has. */
        public int tests() {
            return (name.isPresent() ? 1 : 0) + (joined ? 1 : 0);
        }
    }

    /** The scopes, and only those, that its left side gathers. */
    public List<Gathered> gatheredScopes() {
        return gathers.stream().filter(one -> one.simpleType().equals("Scope")).toList();
    }
}
