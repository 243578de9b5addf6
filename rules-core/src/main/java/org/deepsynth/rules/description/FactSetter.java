package org.deepsynth.rules.description;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Quantity;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.binding.Binder;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.tree.Faults;

/**
 * States facts of one record, each named by its accessor. It asks the accessor of a blank record, whose facts know their
 * paths. The last statement of a fact counts. A value that is null or that does not fit is told of when the description is
 * built, with all others.
 */
public final class FactSetter<R extends Record> {

    private final R blank;
    private final Draft draft;
    private final Optional<String> path;
    /** The single fact that was stated last, which a reason or evidence is about. */
    private Optional<String> last = Optional.empty();
    /** The one choice of that fact that they are about instead. */
    private Optional<String> choice = Optional.empty();

    FactSetter(Class<R> type, String path, Draft draft) {
        this(
                type.cast(new Binder(new Faults(path)).record(Shape.of(type), Optional.empty(), path)),
                draft,
                Optional.of(path));
    }

    private FactSetter(R blank, Draft draft, Optional<String> path) {
        this.blank = blank;
        this.draft = draft;
        this.path = path;
    }

    /** The answer is yes. */
    public FactSetter<R> yes(Function<R, Answer> fact) {
        return answer(fact, Truth.YES);
    }

    /** The answer is no. */
    public FactSetter<R> no(Function<R, Answer> fact) {
        return answer(fact, Truth.NO);
    }

    /** The answer is yes where it is true, else no. */
    public FactSetter<R> answer(Function<R, Answer> fact, boolean yes) {
        return answer(fact, Truth.of(yes));
    }

    /** The answer is this; {@link Truth#UNKNOWN} states that nobody knows it. */
    public FactSetter<R> answer(Function<R, Answer> fact, Truth answer) {
        return state(path(fact), answer);
    }

    /** The number is this; of a period, in the unit in which the fact asks. */
    public FactSetter<R> amount(Function<R, ? extends Quantity> fact, Number number) {
        return state(path(fact), number);
    }

    /** The period is that many days, months or years. */
    public FactSetter<R> period(Function<R, Period> fact, Number number, Period.Unit unit) {
        return state(path(fact), Values.period(number, unit));
    }

    /** The day is this. */
    public FactSetter<R> day(Function<R, Day> fact, LocalDate day) {
        return state(path(fact), day);
    }

    /** The text is this; the word {@code unknown} leaves it open, as in a file. */
    public FactSetter<R> text(Function<R, Text> fact, String text) {
        return state(path(fact), text);
    }

    /** The choice is this. */
    public <E extends Enum<E>> FactSetter<R> choice(Function<R, Choice<E>> fact, E choice) {
        return state(path(fact), choice);
    }

    /** The fact is open: said so, which leaving it out says too, so that a reason can follow. */
    public FactSetter<R> unknown(Function<R, ? extends Fact> fact) {
        Fact open = fact.apply(blank);
        state(open.path(), Truth.UNKNOWN);
        last = last.filter(path -> !(open instanceof Listed || open instanceof Table));
        return this;
    }

    /** The list is complete: these and no others; none where none is given. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <E extends Enum<E>> FactSetter<R> only(Function<R, Choices<E>> fact, E... members) {
        return only(fact, Arrays.asList(members));
    }

    /** The list is complete: these and no others, in their order; none where there is none. */
    public <E extends Enum<E>> FactSetter<R> only(Function<R, Choices<E>> fact, Collection<E> members) {
        return state(path(fact), members);
    }

    /** These are in the list. What no statement names stays open. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <E extends Enum<E>> FactSetter<R> has(Function<R, Choices<E>> fact, E... members) {
        return has(fact, Arrays.asList(members));
    }

    /** These are not in the list. What no statement names stays open. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <E extends Enum<E>> FactSetter<R> lacks(Function<R, Choices<E>> fact, E... members) {
        return lacks(fact, Arrays.asList(members));
    }

    /** Whether these are in the list, nobody knows: said so, which leaving them out says too. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <E extends Enum<E>> FactSetter<R> unsure(Function<R, Choices<E>> fact, E... members) {
        return unsure(fact, Arrays.asList(members));
    }

    /** These are in the list. What no statement names stays open. */
    public <E extends Enum<E>> FactSetter<R> has(Function<R, Choices<E>> fact, Collection<E> members) {
        return members(path(fact), members, Truth.YES);
    }

    /** These are not in the list. What no statement names stays open. */
    public <E extends Enum<E>> FactSetter<R> lacks(Function<R, Choices<E>> fact, Collection<E> members) {
        return members(path(fact), members, Truth.NO);
    }

    /** Whether these are in the list, nobody knows. */
    public <E extends Enum<E>> FactSetter<R> unsure(Function<R, Choices<E>> fact, Collection<E> members) {
        return members(path(fact), members, Truth.UNKNOWN);
    }

    /** States facts of a section inside the record. */
    public <S extends Record> FactSetter<R> within(Function<R, S> section, Consumer<FactSetter<S>> facts) {
        last = Optional.empty();
        facts.accept(new FactSetter<>(section.apply(blank), draft, Optional.empty()));
        return this;
    }

    /**
     * States facts that a pack adds to the record, as packs do to features:
     *
     * <pre>{@code
     * .feature("swap", f -> f.no(Feature::technicalLabel)
     *         .section("eu", EuFeature.class, eu -> eu.yes(EuFeature::placedOnMarket)))
     * }</pre>
     */
    public <S extends Record> FactSetter<R> section(String pack, Class<S> type, Consumer<FactSetter<S>> facts) {
        last = Optional.empty();
        path.ifPresentOrElse(
                here -> facts.accept(new FactSetter<>(type, here.isEmpty() ? pack : here + "." + pack, draft)),
                () -> draft.refuseSection(pack));
        return this;
    }

    /** The list is complete: one item for each of these; none where none is given. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends Record> FactSetter<R> items(
            Function<R, Listed<T>> fact, Class<T> type, Consumer<FactSetter<T>>... items) {
        return items(fact, type, Arrays.asList(items), (facts, item) -> facts.accept(item));
    }

    /** The list is complete: one item for each of the sources, of which the function states the facts. */
    public <T extends Record, S> FactSetter<R> items(
            Function<R, Listed<T>> fact, Class<T> type, Collection<S> sources, BiConsumer<S, FactSetter<T>> facts) {
        String path = path(fact);
        last = Optional.empty();
        draft.put(path, Values.NO_ITEMS);
        int index = 0;
        for (S source : sources) {
            String at = path + "[" + index++ + "]";
            draft.put(at, Values.NO_ENTRIES);
            facts.accept(source, new FactSetter<>(type, at, draft));
        }
        return this;
    }

    /** The table has an entry for the key. */
    public <K extends Enum<K>, V extends Record> FactSetter<R> entry(
            Function<R, Table<K, V>> fact, K key, Class<V> type, Consumer<FactSetter<V>> entry) {
        String path = path(fact, key);
        last = Optional.empty();
        draft.put(path, Values.NO_ENTRIES);
        entry.accept(new FactSetter<>(type, path, draft));
        return this;
    }

    /** The table has this answer for the key. */
    public <K extends Enum<K>> FactSetter<R> entry(Function<R, Table<K, Answer>> fact, K key, Truth answer) {
        return state(path(fact, key), answer);
    }

    /** The table has this number for the key. */
    public <K extends Enum<K>> FactSetter<R> entry(
            Function<R, ? extends Table<K, ? extends Quantity>> fact, K key, Number number) {
        return state(path(fact, key), number);
    }

    /** The table has this day for the key. */
    public <K extends Enum<K>> FactSetter<R> entry(Function<R, Table<K, Day>> fact, K key, LocalDate day) {
        return state(path(fact, key), day);
    }

    /** The table has this text for the key. */
    public <K extends Enum<K>> FactSetter<R> entry(Function<R, Table<K, Text>> fact, K key, String text) {
        return state(path(fact, key), text);
    }

    /** The table has an entry for the key, but what it says is open. */
    public <K extends Enum<K>> FactSetter<R> unknown(Function<R, ? extends Table<K, ?>> fact, K key) {
        return state(path(fact, key), Truth.UNKNOWN);
    }

    /** The table is known to have no entry. */
    public FactSetter<R> empty(Function<R, ? extends Table<?, ?>> fact) {
        last = Optional.empty();
        draft.put(path(fact), Values.NO_ENTRIES);
        return this;
    }

    /** What follows, a reason, evidence or a day, is about that one choice of the list stated last, and not about the list. */
    public FactSetter<R> of(Enum<?> choice) {
        this.choice = Optional.of(Values.name(choice));
        return this;
    }

    /** Why the single fact stated last is as stated; a later reason replaces an earlier one. */
    public FactSetter<R> because(String reason) {
        return support(stated -> stated.reason(reason));
    }

    /**
     * The day from which the single fact stated last holds; before it the fact counts as unstated. What held until then is not
     * stated beside it: of one fact there is one value.
     */
    public FactSetter<R> since(LocalDate firstDay) {
        return support(stated -> stated.since(Values.node(firstDay)));
    }

    /** What supports the single fact stated last, by title, address or file name. */
    public FactSetter<R> evidence(String reference) {
        return evidence(new Evidence(reference));
    }

    /** What supports the single fact stated last. */
    public FactSetter<R> evidence(Evidence... evidence) {
        return support(stated -> stated.and(List.of(evidence)));
    }

    private FactSetter<R> support(UnaryOperator<Stated> change) {
        choice.ifPresentOrElse(one -> draft.support(last, one, change), () -> draft.support(last, change));
        return this;
    }

    private FactSetter<R> members(String path, Collection<? extends Enum<?>> members, Truth answer) {
        last = Optional.of(path);
        choice = Optional.empty();
        draft.answer(path, members, answer);
        return this;
    }

    private FactSetter<R> state(String path, Object value) {
        last = Optional.of(path);
        choice = Optional.empty();
        draft.state(path, Values.node(value));
        return this;
    }

    private String path(Function<R, ? extends Fact> fact) {
        return fact.apply(blank).path();
    }

    private String path(Function<R, ? extends Fact> fact, Enum<?> key) {
        return path(fact) + "." + Values.name(key);
    }
}
