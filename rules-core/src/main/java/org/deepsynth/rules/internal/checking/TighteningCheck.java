package org.deepsynth.rules.internal.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.internal.files.PackFiles;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Tightening;

/**
 * Checks that each stricter value changes something, and that the clauses that it changes are told in words of their own: those of
 * the law would name the law's number.
 */
public final class TighteningCheck {

    private TighteningCheck() {}

    /** Of the obligations of a pack that tighten others, and what is concluded of them where every list has an entry. */
    public static void check(
            List<Obligation> obligations, List<Conclusion> conclusions, PackFiles files, Faults faults) {
        for (Obligation obligation : obligations) {
            obligation
                    .relations()
                    .tightens()
                    .ifPresent(tightening -> check(obligation, tightening, conclusions, files, faults));
        }
    }

    private static void check(
            Obligation obligation,
            Tightening tightening,
            List<Conclusion> conclusions,
            PackFiles files,
            Faults faults) {
        Set<String> unused = new HashSet<>(tightening.values().keySet());
        String file = obligation.address() + ".yaml";
        for (Clause clause : conclusions.stream()
                .filter(one -> one.obligation().equals(obligation.id()))
                .flatMap(one -> one.clauses().stream())
                .toList()) {
            Set<String> compared = clause.formula().comparisons().stream()
                    .flatMap(one -> one.limits().stream())
                    .map(Parameter::name)
                    .filter(tightening.values()::containsKey)
                    .collect(Collectors.toSet());
            unused.removeAll(compared);
            if (!compared.isEmpty() && !tightening.reworded().contains(clause.key())) {
                faults.addIn(
                        file,
                        files.mark(file, "obligations"),
                        "The clause (" + clause.key() + ") of " + obligation.id()
                                + " must have a sentence and a fix of its own, for those of " + tightening.obligation()
                                + " were written for another value of " + compared + ".",
                        "Write it below clauses.");
            }
        }
        unused.forEach(name -> faults.addIn(
                file,
                Mark.NONE,
                "The parameter (" + name + ") in with of " + obligation.id() + " must be one that a clause of "
                        + tightening.obligation() + " compares with.",
                "Leave it out, or name it in the obligation that does."));
    }
}
