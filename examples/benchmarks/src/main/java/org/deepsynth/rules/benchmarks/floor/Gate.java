package org.deepsynth.rules.benchmarks.floor;

import java.util.List;
import java.util.function.Supplier;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.SubjectFinding;

/** Whom obligations bind and where, for one description; what it keeps out is told once for all that share it. */
final class Gate {

    final Truth truth;
    private final Supplier<List<Clause>> clauses;
    private List<Clause> read;

    /** What the gate excludes, once it was told. */
    List<SubjectFinding> excluded;

    /** A gate whose truth value is worked out, with its clauses for when somebody asks. */
    Gate(Truth truth, Supplier<List<Clause>> clauses) {
        this.truth = truth;
        this.clauses = clauses;
    }

    List<Clause> clauses() {
        if (read == null) {
            read = clauses.get();
        }
        return read;
    }
}
