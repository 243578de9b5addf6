package org.deepsynth.rules.internal.checking;

import java.util.HashSet;
import java.util.Set;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.internal.files.PackFiles;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.law.Catalogue;

/** Checks that each scope for which the catalogue has a sentence is named by an obligation or is the key of a clause. */
final class ScopeUse {

    private ScopeUse() {}

    static void check(Catalogue catalogue, Concluded concluded, PackFiles files, Faults faults) {
        Set<String> used = new HashSet<>();
        catalogue.obligations().forEach(obligation -> {
            used.addAll(obligation.scopes());
            obligation.cohorts().forEach(cohort -> used.add(cohort.scope()));
        });
        concluded
                .conclusions()
                .forEach(one -> one.clauses().stream().map(Clause::key).forEach(used::add));
        String file = catalogue.id() + "/pack.yaml";
        catalogue.scopes().keySet().stream()
                .filter(scope -> !used.contains(scope) && !Catalogue.isOthers(scope))
                .forEach(scope -> faults.addIn(
                        file,
                        files.mark(file, "scopes", scope),
                        "The scope (" + scope + ") must be used by an obligation.",
                        "Remove it, or name it below scopes of those that it concerns."));
    }
}
