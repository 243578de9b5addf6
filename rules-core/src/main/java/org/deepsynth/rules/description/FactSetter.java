package org.deepsynth.rules.description;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Names;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.internal.binding.Binder;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.TreeEditor;

/**
 * States facts of one record, each named by its accessor. It asks the accessor of a blank record, whose facts know their
 * paths.
 */
public final class FactSetter<R extends Record> {

    private final R blank;
    private final BiConsumer<String, Node> set;

    FactSetter(Class<R> type, String path, BiConsumer<String, Node> set) {
        this.blank = type.cast(new Binder(new Faults(path)).record(Shape.of(type), Optional.empty(), path));
        this.set = set;
    }

    /** The answer is yes. */
    public FactSetter<R> yes(Function<R, Answer> fact) {
        return state(fact, "yes");
    }

    /** The answer is no. */
    public FactSetter<R> no(Function<R, Answer> fact) {
        return state(fact, "no");
    }

    /** The number is this. */
    public FactSetter<R> amount(Function<R, Amount> fact, Number number) {
        return state(fact, new BigDecimal(number.toString()).toPlainString());
    }

    /** The day is this. */
    public FactSetter<R> day(Function<R, Day> fact, LocalDate day) {
        return state(fact, day.toString());
    }

    /** The text is this. */
    public FactSetter<R> text(Function<R, Text> fact, String text) {
        return state(fact, text);
    }

    /** The choice is this. */
    public <E extends Enum<E>> FactSetter<R> choice(Function<R, Choice<E>> fact, E choice) {
        return state(fact, Names.of(choice));
    }

    /** The list is complete: these and no others; none where none is given. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <E extends Enum<E>> FactSetter<R> only(Function<R, Choices<E>> fact, E... members) {
        List<Node> names = Arrays.stream(members)
                .map(member -> TreeEditor.scalar(Names.of(member)))
                .toList();
        set.accept(path(fact), new Sequence(Mark.NONE, names));
        return this;
    }

    /** The list is complete: one item for each of these; none where none is given. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends Record> FactSetter<R> items(
            Function<R, Listed<T>> fact, Class<T> type, Consumer<FactSetter<T>>... items) {
        set.accept(path(fact), new Sequence(Mark.NONE, List.of()));
        for (int i = 0; i < items.length; i++) {
            String path = path(fact) + "[" + i + "]";
            set.accept(path, new Mapping(Mark.NONE, List.of()));
            items[i].accept(new FactSetter<>(type, path, set));
        }
        return this;
    }

    /** The table has an entry for the key. */
    public <K extends Enum<K>, V extends Record> FactSetter<R> entry(
            Function<R, Table<K, V>> fact, K key, Class<V> type, Consumer<FactSetter<V>> entry) {
        String path = path(fact) + "." + Names.of(key);
        set.accept(path, new Mapping(Mark.NONE, List.of()));
        entry.accept(new FactSetter<>(type, path, set));
        return this;
    }

    /** The table has this number for the key. */
    public <K extends Enum<K>> FactSetter<R> entry(Function<R, Table<K, Amount>> fact, K key, Number number) {
        set.accept(path(fact) + "." + Names.of(key), TreeEditor.scalar(number.toString()));
        return this;
    }

    /** The table is known to have no entry. */
    public FactSetter<R> empty(Function<R, ? extends Table<?, ?>> fact) {
        set.accept(path(fact), new Mapping(Mark.NONE, List.of()));
        return this;
    }

    private FactSetter<R> state(Function<R, ? extends Fact> fact, String value) {
        set.accept(path(fact), TreeEditor.scalar(value));
        return this;
    }

    private String path(Function<R, ? extends Fact> fact) {
        return fact.apply(blank).path();
    }
}
