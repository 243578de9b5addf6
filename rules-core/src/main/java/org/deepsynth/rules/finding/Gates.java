package org.deepsynth.rules.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Obligation;

/** What the catalogue asks before a rule has its say: the date, the duty bearer, the scopes of the service. */
public final class Gates {

    private record Gate(List<String> bearers, List<String> scopes) {}

    private final LocalDate asOf;
    private final Map<String, Formula> roles;
    private final Map<String, Formula> scopes;
    private final Map<Gate, List<Clause>> gates = new HashMap<>();

    /**
     * For one evaluation of one pack.
     *
     * @param asOf the day
     * @param roles when each role is held, as far as it is concluded
     * @param scopes when each scope of the service holds, as far as it is concluded
     */
    public Gates(LocalDate asOf, Map<String, Formula> roles, Map<String, Formula> scopes) {
        this.asOf = asOf;
        this.roles = roles;
        this.scopes = scopes;
    }

    /** Whether the obligation is known not to apply, whatever its rule says. What is not concluded yet closes nothing. */
    public boolean close(Obligation obligation) {
        return !obligation.inForceOn(asOf) || nobodyOwes(obligation.bearers()) || outside(obligation.scopes());
    }

    private boolean nobodyOwes(List<String> bearers) {
        for (String role : bearers) {
            if (!isNo(roles, role)) {
                return false;
            }
        }
        return !bearers.isEmpty();
    }

    private boolean outside(List<String> names) {
        for (String scope : names) {
            if (isNo(scopes, scope)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNo(Map<String, Formula> concluded, String name) {
        Formula formula = concluded.get(name);
        return formula != null && formula.truth() == Truth.NO;
    }

    /** The duty bearer and the scopes, as clauses on applicability; the same ones for all obligations that share them. */
    List<Clause> of(Obligation obligation) {
        return gates.computeIfAbsent(new Gate(obligation.bearers(), obligation.scopes()), this::clauses);
    }

    private List<Clause> clauses(Gate gate) {
        List<Clause> clauses = new ArrayList<>();
        if (!gate.bearers().isEmpty()) {
            List<Formula> held = gate.bearers().stream().map(roles::get).toList();
            clauses.add(new Clause(ClauseKind.APPLIES, Reason.BEARER, new AnyOf(held)));
        }
        gate.scopes().forEach(name -> clauses.add(new Clause(ClauseKind.APPLIES, name, scopes.get(name))));
        return clauses;
    }
}
