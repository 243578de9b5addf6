package org.deepsynth.rules.internal.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;

/**
 * The duties that fall away because nobody of their bearers' roles is held. A plain list of roles rules out every role that it
 * leaves out, and with one word forgotten a whole group of duties: so a report says it where everybody looks.
 *
 * @param duties how many duties fall away, by the roles that would bear them
 * @param stated the facts on roles that rule them out
 */
public record RolesNotHeld(Map<List<String>, Duties> duties, Set<Fact> stated) {

    /**
     * The duties of a role.
     *
     * @param alone those that nothing else rules out, which a role that was forgotten would bring back
     * @param otherwise those that something else rules out, too
     */
    public record Duties(int alone, int otherwise) {

        private Duties and(Duties other) {
            return new Duties(alone + other.alone, otherwise + other.otherwise);
        }
    }

    public static RolesNotHeld of(List<Finding> findings) {
        Map<List<String>, Duties> duties = new LinkedHashMap<>();
        Set<Fact> stated = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (FindingSummary.ruledOutByRole(finding)) {
                // where the bearer rules an obligation out, its first subject says so for all
                List<Reason> reasons = finding.subjects().get(0).reasons();
                boolean alone = reasons.size() == 1;
                duties.merge(finding.obligation().bearers(), alone ? new Duties(1, 0) : new Duties(0, 1), Duties::and);
                if (alone) {
                    stated.addAll(reasons.get(0).facts());
                }
            }
        }
        duties.values().removeIf(those -> those.alone() == 0);
        return new RolesNotHeld(duties, stated);
    }

    /** Whether a list says it, which is complete; where roles are answered one by one, none is left out in silence. */
    public boolean byList() {
        return stated.stream().anyMatch(fact -> fact instanceof Choices<?> choices && choices.stated());
    }
}
