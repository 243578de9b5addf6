package org.deepsynth.rules.benchmarks.floor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.deepsynth.rules.benchmarks.peers.PackFacts;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;

/** Says where a service stands, and neither why nor what is missing; it builds no formula and stops where a verdict is sure. */
@SuppressWarnings("ReturnValueIgnored") // the floor keeps what the rule says; where its chain ended tells nothing
final class VerdictFloor extends Floor {

    private final List<Obligation> obligations;
    private final Description description;
    private final LocalDate day;
    private final Optional<LocalDate> ended;
    private final Verdict[] verdicts;

    private VerdictFloor(Catalogue law, Description description, LocalDate day) {
        this.obligations = law.obligations();
        this.description = description;
        this.day = day;
        this.ended = description.service().terminatedOn().value();
        this.verdicts = new Verdict[obligations.size()];
    }

    /** The verdicts on the pack's obligations, of a description as it counts on that day. */
    static List<Verdict> assess(Catalogue law, Description description, LocalDate day) {
        VerdictFloor floor = new VerdictFloor(law, description, day);
        StraightPacks.judge(law.id(), PackFacts.of(law, description, day), floor);
        return Arrays.asList(floor.verdicts);
    }

    @Override
    void service(int obligation, Gate gate, Predicate<Floor> rule) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        if (passes(obligation, gate)) {
            begin(gate.truth);
            rule.test(this);
            verdict = verdict();
        }
        verdicts[obligation] = verdict;
    }

    @Override
    <F> void features(int obligation, Gate gate, List<F> features, BiPredicate<F, Floor> rule) {
        if (!passes(obligation, gate)) {
            verdicts[obligation] = Verdict.NOT_APPLICABLE;
        } else if (!description.features().stated()) {
            verdicts[obligation] = Verdict.UNKNOWN;
        } else {
            Verdict worst = Verdict.NOT_APPLICABLE;
            for (F feature : features) {
                begin(gate.truth);
                rule.test(feature, this);
                worst = verdict().compareTo(worst) < 0 ? verdict() : worst;
            }
            verdicts[obligation] = worst;
        }
    }

    private boolean passes(int obligation, Gate gate) {
        Obligation one = obligations.get(obligation);
        return gate.truth != Truth.NO
                && one.inForceOn(day)
                && ended.filter(one::notYetInForceOn).isEmpty();
    }

    @Override
    boolean keep(ClauseKind kind, String key, Truth truth, Supplier<Formula> formula) {
        return truth != Truth.NO;
    }

    @Override
    void due(Supplier<Timely> timely) {}
}
