package org.deepsynth.rules.internal.judging;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.law.Ambit;
import org.deepsynth.rules.law.Obligation;
import org.jspecify.annotations.Nullable;

/** What the catalogue asks before a rule has its say: the date, the duty bearer, the scopes of the service. */
public final class Gates {

    private final Frame frame;
    private final Map<String, Formula> roles;
    private final Map<String, Formula> scopes;
    private final Map<Ambit, Gate> gates = new IdentityHashMap<>();

    /**
     * For one evaluation of one pack.
     *
     * @param frame the days between which it is judged
     * @param roles when each role is held, as far as it is concluded
     * @param scopes when each scope of the service holds, as far as it is concluded
     */
    public Gates(Frame frame, Map<String, Formula> roles, Map<String, Formula> scopes) {
        this.frame = frame;
        this.roles = roles;
        this.scopes = scopes;
    }

    /** Whether the obligation is known not to apply, whatever its rule says. What is not concluded yet closes nothing. */
    public boolean close(Obligation obligation) {
        return !frame.binds(obligation) || excludes(obligation);
    }

    /** Whether its rule need not be heard: it is known not to apply, on that day or on a later one. */
    public boolean closeForGood(Obligation obligation) {
        return frame.isOver(obligation) || excludes(obligation);
    }

    /** The same on any day: whether the bearer or a scope is known to exclude it. */
    boolean excludes(Obligation obligation) {
        return gate(obligation).closed();
    }

    /**
     * The duty bearer and the scopes, as clauses on applicability; the same ones for all obligations that share them. To be asked
     * when all roles and scopes are concluded.
     */
    public List<Clause> of(Obligation obligation) {
        return gate(obligation).clauses();
    }

    /** When that role is held; to be asked when all roles are concluded. */
    Formula role(String name) {
        return concluded(roles, name);
    }

    private Gate gate(Obligation obligation) {
        return gates.computeIfAbsent(obligation.ambit(), Gate::new);
    }

    private static Formula concluded(Map<String, Formula> formulas, String name) {
        Formula formula = formulas.get(name);
        if (formula == null) {
            throw new IllegalStateException("The role or scope (" + name + ") must be concluded by now.");
        }
        return formula;
    }

    /** An ambit in this evaluation. */
    private final class Gate {

        private final Ambit ambit;
        private boolean closed;
        private boolean settled;
        private @Nullable List<Clause> clauses;

        Gate(Ambit ambit) {
            this.ambit = ambit;
        }

        /** Settled once it is closed, or all that it asks for is concluded. */
        boolean closed() {
            if (!settled) {
                boolean owed = ambit.bearers().isEmpty();
                boolean within = true;
                boolean concluded = true;
                for (String role : ambit.bearers()) {
                    Formula held = roles.get(role);
                    concluded &= held != null;
                    owed |= held == null || held.truth() != Truth.NO;
                }
                for (String scope : ambit.scopes()) {
                    Formula holds = scopes.get(scope);
                    concluded &= holds != null;
                    within &= holds == null || holds.truth() != Truth.NO;
                }
                closed = !owed || !within;
                settled = closed || concluded;
            }
            return closed;
        }

        List<Clause> clauses() {
            if (clauses == null) {
                clauses = new ArrayList<>();
                if (!ambit.bearers().isEmpty()) {
                    List<Formula> held = ambit.bearers().stream()
                            .map(role -> concluded(roles, role))
                            .toList();
                    clauses.add(new Clause(ClauseKind.APPLIES, Reason.BEARER, new AnyOf(held)));
                }
                for (String scope : ambit.scopes()) {
                    clauses.add(new Clause(ClauseKind.APPLIES, scope, concluded(scopes, scope)));
                }
            }
            return clauses;
        }
    }
}
