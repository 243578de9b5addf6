package org.deepsynth.rules.conclusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Told;

/** What a rule says of one obligation and one subject: its clauses, in the law's order. */
public final class Conclusion {

    private final String obligation;
    private final String subject;
    private final List<Clause> clauses = new ArrayList<>();
    private Optional<Dated> due = Optional.empty();

    Conclusion(String obligation, String subject) {
        this.obligation = obligation;
        this.subject = subject;
    }

    /** The obligation applies only where the formula holds. */
    public Conclusion applies(String key, Formula formula) {
        return add(ClauseKind.APPLIES, key, formula);
    }

    /** The obligation does not apply where the formula holds: the law's exemption. */
    public Conclusion unless(String key, Formula formula) {
        return add(ClauseKind.UNLESS, key, formula);
    }

    /** The obligation is met only where the formula holds. */
    public Conclusion requires(String key, Formula formula) {
        return add(ClauseKind.REQUIRES, key, formula);
    }

    /** The obligation is met only where the formula holds; the finding tells of the entries that it runs over in sentences. */
    public Conclusion requires(String key, Formula formula, Told told) {
        clauses.add(new Clause(ClauseKind.REQUIRES, key, formula, Optional.of(told)));
        return this;
    }

    /** The obligation is met only where it was done in time; the finding shows the day. */
    public Conclusion requires(String key, Timely timely) {
        due = Optional.of(timely.due());
        return requires(key, timely.kept());
    }

    /** The same conclusion with other clauses. */
    public Conclusion withClauses(List<Clause> others) {
        Conclusion changed = new Conclusion(obligation, subject);
        changed.clauses.addAll(others);
        changed.due = due;
        return changed;
    }

    /** The same conclusion on another obligation. */
    public Conclusion on(String other) {
        Conclusion changed = new Conclusion(other, subject);
        changed.clauses.addAll(clauses);
        changed.due = due;
        return changed;
    }

    /** The obligation's id. */
    public String obligation() {
        return obligation;
    }

    /** The subject's name. */
    public String subject() {
        return subject;
    }

    /** The clauses in order. */
    public List<Clause> clauses() {
        return Collections.unmodifiableList(clauses);
    }

    /** The day by which it had to be done, where the law gives one. */
    public Optional<Dated> due() {
        return due;
    }

    private Conclusion add(ClauseKind kind, String key, Formula formula) {
        clauses.add(new Clause(kind, key, formula));
        return this;
    }
}
