package org.deepsynth.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/** A formula's leaf that looks at a stated value: a number against a limit, a day against a day, a list for a member. */
public final class Comparison implements Formula {

    private final List<Fact> compared;
    private final Supplier<LocalizedText> relation;
    private final List<Parameter> limits;
    private final List<HandedInYear> handedIn;
    private final Truth truth;
    private final Optional<Fact> asked;
    private final Supplier<List<Enum<?>>> lacking;

    /**
     * A comparison.
     *
     * @param compared the facts compared, in reading order
     * @param relation what is asked of them, in words, such as {@code at least 6}; put into words only when somebody reads it, so
     *     it must always give the same
     * @param limits the thresholds that it uses
     * @param handedIn the years handed in by a user that its days were counted by
     * @param truth unknown where a fact that is needed is unknown
     */
    public Comparison(
            List<Fact> compared,
            Supplier<LocalizedText> relation,
            List<Parameter> limits,
            List<HandedInYear> handedIn,
            Truth truth) {
        this(compared, relation, limits, handedIn, truth, compared.stream().findFirst(), List::of);
    }

    private Comparison(
            List<Fact> compared,
            Supplier<LocalizedText> relation,
            List<Parameter> limits,
            List<HandedInYear> handedIn,
            Truth truth,
            Optional<Fact> asked,
            Supplier<List<Enum<?>>> lacking) {
        this.compared = List.copyOf(compared);
        this.relation = relation;
        this.limits = List.copyOf(limits);
        this.handedIn = List.copyOf(handedIn);
        this.truth = truth;
        this.asked = asked;
        this.lacking = lacking;
    }

    /** What is asked of a list, which is said to lack some of what is asked for. */
    static Comparison ofList(
            Fact list, Supplier<LocalizedText> relation, Truth truth, Supplier<List<Enum<?>>> lacking) {
        return new Comparison(List.of(list), relation, List.of(), List.of(), truth, Optional.of(list), lacking);
    }

    /** A day before or after another one; of one that no fact states, such as the evaluation date, no fact is asked. */
    static Comparison ofDays(
            List<Fact> compared,
            Supplier<LocalizedText> relation,
            List<HandedInYear> handedIn,
            Truth truth,
            Optional<Fact> asked) {
        return new Comparison(compared, relation, List.of(), handedIn, truth, asked, List::of);
    }

    /** What is asked of facts, no day of which was counted by a year of a user's. */
    public Comparison(List<Fact> compared, Supplier<LocalizedText> relation, List<Parameter> limits, Truth truth) {
        this(compared, relation, limits, List.of(), truth);
    }

    /** What is asked of one fact, without a threshold. */
    public Comparison(Fact fact, Supplier<LocalizedText> relation, Truth truth) {
        this(List.of(fact), relation, List.of(), truth);
    }

    /** The facts compared, in reading order. */
    public List<Fact> compared() {
        return compared;
    }

    /** What is asked of them, in words. */
    public LocalizedText relation() {
        return relation.get();
    }

    /** The thresholds that it uses. */
    public List<Parameter> limits() {
        return limits;
    }

    /** The years handed in by a user that its days were counted by. */
    public List<HandedInYear> handedIn() {
        return handedIn;
    }

    /** The fact that the relation speaks of, if it is one by itself; with the others it is compared. */
    public Optional<Fact> asked() {
        return asked;
    }

    /** The members of a list that are asked for together and known not to be there; none where it asks for none together. */
    public List<String> lacking() {
        return lacked().stream().map(Names::of).toList();
    }

    /** The same members by themselves. */
    public List<Enum<?>> lacked() {
        return lacking.get();
    }

    @Override
    public Truth truth() {
        return truth;
    }

    @Override
    public List<Fact> own() {
        return compared;
    }

    @Override
    public Set<Comparison> comparisons() {
        return Set.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Comparison that
                        && truth == that.truth
                        && compared.equals(that.compared)
                        && limits.equals(that.limits)
                        && handedIn.equals(that.handedIn)
                        && relation().equals(that.relation());
    }

    /** Without the relation: to put it into words would cost more than a comparison too many. */
    @Override
    public int hashCode() {
        return 31 * compared.hashCode() + truth.hashCode();
    }

    @Override
    public String toString() {
        return compared.stream().map(Fact::path).toList() + " " + relation().in(Language.EN) + ": " + truth;
    }
}
