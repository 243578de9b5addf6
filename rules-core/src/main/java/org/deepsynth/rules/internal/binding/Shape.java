package org.deepsynth.rules.internal.binding;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Count;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Former;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Key;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/**
 * The parts of a record of facts: what the reader, the schema and the generators of descriptions all go by.
 *
 * @param type the record
 * @param parts its components in order, then the blocks that packs add to it
 * @param keys their keys
 * @param constructor takes the components in their order
 * @param owner the component that is the subject to which the record belongs; it has no key, for the reader fills it in
 * @param added the last of the parts: those that packs add to it, each a record that belongs to this one
 */
public record Shape(
        Class<? extends Record> type,
        List<Part> parts,
        List<String> keys,
        Constructor<? extends Record> constructor,
        Optional<Owner> owner,
        List<Part> added) {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Kind> LEAVES = Map.of(
            Answer.class, Kind.ANSWER,
            Amount.class, Kind.AMOUNT,
            Period.class, Kind.PERIOD,
            Day.class, Kind.DAY,
            Text.class, Kind.TEXT,
            Choice.class, Kind.CHOICE,
            Choices.class, Kind.CHOICES,
            Listed.class, Kind.LISTED,
            Table.class, Kind.TABLE);

    /** What a component holds. */
    public enum Kind {
        /** Yes, no or unknown. */
        ANSWER,
        /** A number. */
        AMOUNT,
        /** For how long. */
        PERIOD,
        /** A day. */
        DAY,
        /** A text. */
        TEXT,
        /** One of an enum. */
        CHOICE,
        /** Some of an enum. */
        CHOICES,
        /** A list of records. */
        LISTED,
        /** Records by enum constant. */
        TABLE,
        /** A record of further facts. */
        SECTION
    }

    /**
     * One component.
     *
     * @param key its key in a description
     * @param kind what it holds
     * @param element the enum of choices, or the record of a list, table or section; the fact's own type otherwise
     * @param keys the enum of a table's keys; the element's type otherwise
     * @param question what it asks; empty texts for sections
     * @param form the form of a text; empty where any text will do
     * @param count how far a number counts; empty where it may be a fraction
     * @param unit the unit in which a period asks; empty for all else
     * @param given whether it is marked as given, or its record is
     * @param extended the shape of the records of a list to which packs add; empty where they add nothing
     */
    public record Part(
            String key,
            Kind kind,
            Class<?> element,
            Class<?> keys,
            LocalizedText question,
            Optional<Form> form,
            Optional<Count> count,
            Optional<Period.Unit> unit,
            boolean given,
            Optional<Shape> extended) {

        Part(
                String key,
                Kind kind,
                Class<?> element,
                Class<?> keys,
                LocalizedText question,
                Optional<Form> form,
                Optional<Count> count,
                Optional<Period.Unit> unit,
                boolean given) {
            this(key, kind, element, keys, question, form, count, unit, given, Optional.empty());
        }

        /** What each entry of a table holds: a record of facts, or a single fact. */
        public Part entry() {
            return new Part(
                    key,
                    LEAVES.getOrDefault(element, Kind.SECTION),
                    element,
                    element,
                    question,
                    form,
                    count,
                    unit,
                    given);
        }

        private Part with(Map<String, Class<? extends Record>> blocks) {
            return new Part(
                    key, kind, element, keys, question, form, count, unit, given, Optional.of(shape().with(blocks)));
        }

        /** The shape of the record in a list, table or section. */
        public Shape shape() {
            return extended.orElseGet(() -> Shape.of(element.asSubclass(Record.class)));
        }
    }

    /**
     * The subject to which a record belongs.
     *
     * @param place its place among the components
     * @param type what it is
     */
    public record Owner(int place, Class<? extends Record> type) {}

    /**
     * The shape of the record.
     *
     * @throws IllegalArgumentException when a component is none of the fact types nor a record of them, or two are subjects
     */
    public static Shape of(Class<? extends Record> type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            List<Part> parts = facts(type).map(Shape::part).toList();
            known = new Shape(type, parts, keys(parts), constructor(type), owner(type), List.of());
            KNOWN.put(type, known);
        }
        return known;
    }

    /** The same record to which packs add a block each, by pack id. */
    private Shape with(Map<String, Class<? extends Record>> blocks) {
        List<Part> more = blocks.entrySet().stream()
                .map(block -> section(block.getKey(), block.getValue(), false))
                .toList();
        List<Part> all = Stream.concat(parts.stream(), more.stream()).toList();
        return new Shape(type, all, keys(all), constructor, owner, more);
    }

    /** The same record in whose list of that key packs add to each entry a block each, by pack id. */
    public Shape within(String list, Map<String, Class<? extends Record>> blocks) {
        List<Part> changed = parts.stream()
                .map(part -> part.key().equals(list) && !blocks.isEmpty() ? part.with(blocks) : part)
                .toList();
        return new Shape(type, changed, keys, constructor, owner, added);
    }

    /** The parts that are components of the record itself. */
    public List<Part> own() {
        return parts.subList(0, parts.size() - added.size());
    }

    private static List<String> keys(List<Part> parts) {
        return parts.stream().map(Part::key).toList();
    }

    /** The components that a description states. */
    private static Stream<RecordComponent> facts(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).filter(component -> !isSubject(component));
    }

    private static boolean isSubject(RecordComponent component) {
        return Subject.class.isAssignableFrom(component.getType())
                && component.getType().isRecord();
    }

    private static Optional<Owner> owner(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Owner> owners = IntStream.range(0, components.length)
                .filter(i -> isSubject(components[i]))
                .mapToObj(i -> new Owner(i, components[i].getType().asSubclass(Record.class)))
                .toList();
        if (owners.size() > 1) {
            throw new IllegalArgumentException(
                    "The record (" + type.getName() + ") must belong to one subject; it has several.");
        }
        return owners.stream().findFirst();
    }

    /** The keys under which the texts of the package hold the questions of its components. */
    public List<String> questionKeys() {
        return facts(type).map(Shape::questionKey).toList();
    }

    /** What to write instead of a key that the record once had; empty where it never had it. */
    public Optional<String> formerKey(String key) {
        return Stream.of(type.getAnnotationsByType(Former.class))
                .filter(former -> former.key().equals(key))
                .map(Former::wayOut)
                .findFirst();
    }

    /** The part of that key. */
    public Optional<Part> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /**
     * A record of these components.
     *
     * @throws IllegalArgumentException when the record refuses them because they contradict each other
     */
    public Record create(Object... components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            Throwable refusal = e.getTargetException();
            throw new IllegalArgumentException(refusal.getMessage(), refusal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record (" + type.getName() + ") must be accessible.", e);
        }
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record (" + type.getName() + ") has that constructor.", e);
        }
    }

    private static Part part(RecordComponent component) {
        Key renamed = component.getAnnotation(Key.class);
        String key = renamed == null ? component.getName() : renamed.value();
        LocalizedText question = question(component);
        Optional<Form> form = Optional.ofNullable(component.getAnnotation(Form.class));
        Optional<Count> count = Optional.ofNullable(component.getAnnotation(Count.class));
        Kind kind = LEAVES.getOrDefault(component.getType(), Kind.SECTION);
        Optional<Period.Unit> unit = unit(component, kind);
        boolean given = given(component);
        return switch (kind) {
            case CHOICE, CHOICES, LISTED ->
                new Part(key, kind, argument(component, 0), argument(component, 0), question, form, count, unit, given);
            case TABLE ->
                new Part(key, kind, argument(component, 1), argument(component, 0), question, form, count, unit, given);
            case SECTION -> section(component, key);
            default ->
                new Part(key, kind, component.getType(), component.getType(), question, form, count, unit, given);
        };
    }

    private static Part section(RecordComponent component, String key) {
        if (!component.getType().isRecord()) {
            throw new IllegalArgumentException("The component (" + component.getName() + ") of "
                    + component.getDeclaringRecord().getName() + " must be a fact or a record of facts.");
        }
        return section(key, component.getType(), given(component));
    }

    private static Part section(String key, Class<?> type, boolean given) {
        return new Part(
                key,
                Kind.SECTION,
                type,
                type,
                LocalizedText.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                given);
    }

    /** Periods ask in a unit, and so do the periods of a table. */
    private static Optional<Period.Unit> unit(RecordComponent component, Kind kind) {
        Optional<Period.Unit> unit =
                Optional.ofNullable(component.getAnnotation(Period.In.class)).map(Period.In::value);
        boolean period = kind == Kind.PERIOD || kind == Kind.TABLE && argument(component, 1) == Period.class;
        if (period && unit.isEmpty()) {
            throw new IllegalArgumentException("The component (" + component.getName() + ") of "
                    + component.getDeclaringRecord().getName()
                    + " must say in which unit it asks, such as @In(MONTHS).");
        }
        return unit;
    }

    private static LocalizedText question(RecordComponent component) {
        return Texts.beside(component.getDeclaringRecord(), "questions")
                .find(questionKey(component))
                .orElse(LocalizedText.NONE);
    }

    /** The component by its record's name within the package: {@code Outer.Inner.component}. */
    private static String questionKey(RecordComponent component) {
        Class<?> type = component.getDeclaringRecord();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "."
                + component.getName();
    }

    private static boolean given(RecordComponent component) {
        return component.isAnnotationPresent(Given.class)
                || component.getDeclaringRecord().isAnnotationPresent(Given.class);
    }

    private static Class<?> argument(RecordComponent component, int index) {
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[index];
        return (Class<?>) argument;
    }
}
