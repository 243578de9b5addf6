package org.deepsynth.rules.internal.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
public record RolesNotHeld(Map<List<String>, Integer> duties, Set<Fact> stated) {

    public static RolesNotHeld of(List<Finding> findings) {
        Map<List<String>, Integer> duties = new LinkedHashMap<>();
        Set<Fact> stated = new LinkedHashSet<>();
        for (Finding finding : findings) {
            // where the bearer rules an obligation out, its first subject says so for all; what a scope rules out as
            // well, no role
            // that was forgotten would bring back
            List<Reason> reasons = finding.subjects().get(0).reasons();
            if (finding.ruledOut()
                    && reasons.size() == 1
                    && reasons.get(0).clause().equals(Reason.BEARER)) {
                duties.merge(finding.obligation().bearers(), 1, Integer::sum);
                stated.addAll(reasons.get(0).facts());
            }
        }
        return new RolesNotHeld(duties, stated);
    }
}
