package org.deepsynth.rules.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.About;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionBuilder;
import org.deepsynth.rules.description.FactSetter;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;

/** States in Java, fact by fact, what a description read from a text states. */
final class Rebuilder {

    private final ComplianceEngine engine;

    Rebuilder(ComplianceEngine engine) {
        this.engine = engine;
    }

    Description rebuild(Description read) {
        DescriptionBuilder builder = engine.describe(read.name());
        if (!read.about().equals(About.NOTHING)) {
            builder.version(read.about().version()).note(read.about().note());
        }
        builder.shared(facts -> record(facts, read.shared(), "features"));
        Listed<Feature> features = read.features();
        if (features.items().isPresent()) {
            builder.noFeatures();
            for (int i = 0; i < features.items().get().size(); i++) {
                feature(builder, read, features.items().get().get(i), i);
            }
        }
        read.sections().forEach((pack, section) -> section(builder, pack, section));
        return builder.build();
    }

    private void feature(DescriptionBuilder builder, Description read, Feature feature, int place) {
        builder.feature(feature.subject(), facts -> {
            record(facts, feature, "id");
            read.featureSections().forEach((pack, sections) -> added(facts, pack, sections.get(place)));
        });
    }

    private <R extends Record> void added(FactSetter<Feature> facts, String pack, R section) {
        facts.section(pack, type(section), inner -> record(inner, section, ""));
    }

    private <R extends Record> void section(DescriptionBuilder builder, String pack, R section) {
        builder.section(pack, type(section), facts -> record(facts, section, ""));
    }

    private <R extends Record> void record(FactSetter<R> facts, R record, String except) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = FactWalk.component(component, record);
            if (!component.getName().equals(except) && !(value instanceof Subject)) {
                value(facts, component, value);
            }
        }
    }

    private <R extends Record> void value(FactSetter<R> facts, RecordComponent component, Object value) {
        if (!(value instanceof Fact fact)) {
            facts.within(accessor(component), inner -> record(inner, (Record) value, ""));
        } else if (written(fact)) {
            state(facts, component, fact);
            support(facts, fact);
            if (fact instanceof Choices<?> choices) {
                choices.places().forEach((member, place) -> support(facts.of(member), place));
            }
        }
    }

    private <R extends Record, E extends Enum<E>> void state(
            FactSetter<R> facts, RecordComponent component, Fact fact) {
        if (!fact.answered()) {
            facts.unknown(this.<R, Fact>accessor(component));
        } else if (fact instanceof Answer answer) {
            facts.answer(accessor(component), answer.truth());
        } else if (fact instanceof Amount amount) {
            facts.amount(this.<R, Amount>accessor(component), amount.value().orElseThrow());
        } else if (fact instanceof Period period) {
            period(facts, component, period);
        } else if (fact instanceof Day day) {
            facts.day(accessor(component), day.value().orElseThrow());
        } else if (fact instanceof Text text) {
            facts.text(accessor(component), text.value().orElseThrow());
        } else if (fact instanceof Choice<?>) {
            Choice<E> choice = cast(fact);
            facts.choice(accessor(component), choice.value().orElseThrow());
        } else if (fact instanceof Choices<?>) {
            choices(facts, component, Rebuilder.<Choices<E>>cast(fact));
        } else if (fact instanceof Listed<?>) {
            Listed<Record> list = cast(fact);
            Class<Record> type = cast(argument(component));
            facts.items(
                    accessor(component), type, list.items().orElseThrow(), (item, inner) -> record(inner, item, ""));
        } else {
            table(facts, component, Rebuilder.<Table<E, ?>>cast(fact));
        }
    }

    private <R extends Record> void period(FactSetter<R> facts, RecordComponent component, Period period) {
        if (period.written() == period.asked()) {
            facts.amount(this.<R, Period>accessor(component), period.value().orElseThrow());
        } else {
            facts.period(accessor(component), period.value().orElseThrow(), period.written());
        }
    }

    private <R extends Record, E extends Enum<E>> void choices(
            FactSetter<R> facts, RecordComponent component, Choices<E> choices) {
        Function<R, Choices<E>> accessor = accessor(component);
        List<E> present = choices.members().keySet().stream()
                .filter(member -> choices.truthOf(member) == Truth.YES)
                .toList();
        if (choices.stated()) {
            facts.only(accessor, present);
        } else {
            choices.members().forEach((member, truth) -> {
                if (truth == Truth.YES) {
                    facts.has(accessor, List.of(member));
                } else {
                    facts.lacks(accessor, List.of(member));
                }
            });
        }
    }

    private <R extends Record, K extends Enum<K>> void table(
            FactSetter<R> facts, RecordComponent component, Table<K, ?> table) {
        facts.empty(this.<R, Table<K, ?>>accessor(component));
        table.entries().orElseThrow().forEach((key, entry) -> {
            if (!(entry instanceof Fact fact)) {
                entry(facts, component, key, (Record) entry);
            } else if (!fact.answered()) {
                facts.unknown(this.<R, Table<K, ?>>accessor(component), key);
            } else if (fact instanceof Answer answer) {
                facts.entry(this.<R, Table<K, Answer>>accessor(component), key, answer.truth());
            } else if (fact instanceof Amount amount) {
                facts.entry(
                        this.<R, Table<K, Amount>>accessor(component),
                        key,
                        amount.value().orElseThrow());
            } else {
                throw new IllegalStateException("No table of the shared sections holds " + fact);
            }
            if (entry instanceof Fact fact) {
                support(facts, fact);
            }
        });
    }

    private <R extends Record, K extends Enum<K>, V extends Record> void entry(
            FactSetter<R> facts, RecordComponent component, K key, V entry) {
        facts.entry(this.<R, Table<K, V>>accessor(component), key, type(entry), inner -> record(inner, entry, ""));
    }

    private static void support(FactSetter<?> facts, Fact fact) {
        support(facts, fact.origin());
    }

    private static void support(FactSetter<?> facts, Origin origin) {
        if (!origin.reason().isEmpty()) {
            facts.because(origin.reason());
        }
        if (!origin.evidence().isEmpty()) {
            facts.evidence(origin.evidence().toArray(Evidence[]::new));
        }
        origin.since().ifPresent(facts::since);
    }

    private static boolean written(Fact fact) {
        return fact.origin().line() > 0;
    }

    private <R extends Record, F> Function<R, F> accessor(RecordComponent component) {
        return record -> cast(FactWalk.component(component, record));
    }

    private static Class<?> argument(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static <R extends Record> Class<R> type(R record) {
        return cast(record.getClass());
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
