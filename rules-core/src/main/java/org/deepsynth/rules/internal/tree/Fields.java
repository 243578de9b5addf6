package org.deepsynth.rules.internal.tree;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.deepsynth.rules.text.Names;

/** Reads the fields of a block in a pack's files. A missing or wrong field is a fault and reads as a harmless stand-in. */
public final class Fields {

    private static final LocalDate STAND_IN_DAY = LocalDate.EPOCH;

    /** Where a text looks as if it had something filled in. */
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

    private final Mapping block;
    private final String thing;
    private final Faults faults;
    private final List<String> known = new ArrayList<>();

    /** The fields of a node that must be a block; {@code thing} names it in messages. */
    public Fields(Node node, String thing, Faults faults) {
        this.thing = thing;
        this.faults = faults;
        if (node instanceof Mapping mapping) {
            this.block = mapping;
        } else {
            this.block = new Mapping(node.mark(), List.of());
            fault(node.mark(), thing + " (" + node.kind() + ") must be a block of keys.", "");
        }
    }

    /** Where the block starts. */
    public Mark mark() {
        return block.mark();
    }

    /** Where the value of a field starts; where the block does if the field is left out. */
    public Mark mark(String key) {
        return block.get(key).map(Node::mark).orElse(block.mark());
    }

    /** Notes a fault of this block. */
    public void fault(Mark mark, String message, String wayOut) {
        faults.add(mark, message, wayOut);
    }

    /** The text of a required field. */
    public String text(String key) {
        return required(key).flatMap(node -> text(node, key)).orElse("");
    }

    /** The text of a required field, in which each of the places, in braces, is replaced where a reader meets it. */
    public String text(String key, Set<String> places) {
        String text = text(key);
        if (text.indexOf('{') < 0) {
            return text;
        }
        PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(place -> !places.contains(place))
                .forEach(place -> fault(
                        mark(key),
                        "The place (" + place + ") in " + key + " of " + thing + " must be one that is filled in.",
                        places.isEmpty()
                                ? "Nothing is filled in here; write it out."
                                : "Known here: " + String.join(", ", places) + "."));
        return text;
    }

    /** The text of a field that may be left out. */
    public Optional<String> optionalText(String key) {
        return get(key).map(node -> text(node, key).orElse(""));
    }

    /** The number of a field that may be left out. */
    public Optional<BigDecimal> optionalNumber(String key) {
        return get(key).flatMap(node -> text(node, key).flatMap(text -> number(node, key, text)));
    }

    /** The number of a required field, which counts something that there is at least one of. */
    public int count(String key) {
        return required(key)
                .flatMap(node -> text(node, key)
                        .flatMap(text -> number(node, key, text))
                        .filter(number -> {
                            boolean whole = number.signum() > 0
                                    && number.stripTrailingZeros().scale() <= 0;
                            if (!whole) {
                                fault(
                                        node.mark(),
                                        "The key " + key + " (" + number + ") of " + thing + " must be 1 or more.",
                                        "");
                            }
                            return whole;
                        }))
                .map(BigDecimal::intValue)
                .orElse(1);
    }

    private Optional<BigDecimal> number(Node node, String key, String text) {
        Optional<BigDecimal> number = Written.number(text);
        if (number.isEmpty()) {
            fault(
                    node.mark(),
                    "The key " + key + " (" + node.kind() + ") of " + thing + " must be a number.",
                    "Write digits, such as 6 or 0.5.");
        }
        return number;
    }

    /** The day of a required field. */
    public LocalDate day(String key) {
        return required(key).flatMap(node -> written(node, key)).orElse(STAND_IN_DAY);
    }

    /** The day of a field, where a day stands there; whether one must is another question. */
    public Optional<LocalDate> writtenDay(String key) {
        return block.get(key)
                .flatMap(node -> node instanceof Scalar scalar ? Written.day(scalar.text()) : Optional.empty());
    }

    /** The day of a field that may be left out. */
    public Optional<LocalDate> optionalDay(String key) {
        return get(key).flatMap(node -> written(node, key));
    }

    /** The time zone named by a required field. */
    public ZoneId zone(String key) {
        return required(key).flatMap(node -> zone(node, key)).orElse(ZoneOffset.UTC);
    }

    /** The time zone named by a field that may be left out. */
    public Optional<ZoneId> optionalZone(String key) {
        return get(key).flatMap(node -> zone(node, key));
    }

    private Optional<ZoneId> zone(Node node, String key) {
        String name = text(node, key).orElse("");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            fault(
                    node.mark(),
                    "The " + key + " (" + name + ") must be a time zone.",
                    Nearest.to(name, ZoneId.getAvailableZoneIds())
                            .map(nearest -> "Maybe write " + nearest + ".")
                            .orElse("Write the name of a region, such as Asia/Shanghai."));
            return Optional.empty();
        }
    }

    /** The constant named by a required field. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        E standIn = type.getEnumConstants()[0];
        return required(key).map(node -> choice(node, key, type)).orElse(standIn);
    }

    /** A required name out of these; empty, and a fault, where it is another one. */
    public Optional<String> choice(String key, List<String> names) {
        return required(key).flatMap(node -> choice(node, key, names));
    }

    /** The constant named by a field that may be left out. */
    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        return get(key).map(node -> choice(node, key, type));
    }

    /** Whether a field that may be left out says yes; anything but yes is a fault, for no is what leaving it out says. */
    public boolean yes(String key) {
        optionalText(key)
                .filter(text -> !text.equals("yes"))
                .ifPresent(text -> fault(
                        mark(key),
                        "The key " + key + " (" + text + ") of " + thing + " must be yes.",
                        "Else leave it out."));
        return has(key);
    }

    /** The texts of a block that may be left out, by their keys, in order. */
    public Map<String, String> entries(String key) {
        Map<String, String> found = new LinkedHashMap<>();
        get(key).map(node -> new Fields(node, key + " of " + thing, faults))
                .ifPresent(fields -> fields.block
                        .entries()
                        .forEach(entry -> fields.text(entry.value(), entry.key())
                                .ifPresent(text -> found.put(entry.key(), text))));
        return found;
    }

    /** The texts of a list that may be left out. */
    public List<String> texts(String key) {
        return get(key).map(node -> items(node, key).stream()
                        .flatMap(item -> text(item, key).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The texts of a list that must name at least one. */
    public List<String> someTexts(String key) {
        requireSome(key);
        return texts(key);
    }

    /** Notes a fault where a list is left out or empty. */
    public void requireSome(String key) {
        required(key).ifPresent(node -> refuseEmpty(node, key));
    }

    private void refuseEmpty(Node node, String key) {
        if (node instanceof Sequence list && list.items().isEmpty()
                || node instanceof Mapping entries && entries.entries().isEmpty()) {
            fault(node.mark(), "The key " + key + " of " + thing + " must name at least one.", "");
        }
    }

    /**
     * Checks the day of a field against others, where a day stands there; {@code must} says in words what {@code fits} asks of
     * it.
     */
    public void checkDay(String key, Predicate<LocalDate> fits, String must) {
        writtenDay(key)
                .filter(fits.negate())
                .ifPresent(day -> refused(mark(key), key, day, must, "Correct one of the two."));
    }

    /** The days of a list that may be left out; {@code must} says in words what {@code fits} asks of each. */
    public Set<LocalDate> days(String key, Predicate<LocalDate> fits, String must) {
        return get(key).map(node -> items(node, key)).orElse(List.of()).stream()
                .flatMap(item -> written(item, key).stream()
                        .filter(day -> fits.test(day) || refused(item.mark(), key, day, must, "")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean refused(Mark mark, String key, LocalDate day, String must, String wayOut) {
        fault(mark, "The key " + key + " (" + day + ") of " + thing + " must be " + must + ".", wayOut);
        return false;
    }

    /** A required block; the stand-in where it is left out. */
    public <T> T required(String key, Function<Fields, T> read, T standIn) {
        return required(key).map(node -> block(node, key, read)).orElse(standIn);
    }

    /** A block that may be left out. */
    public <T> Optional<T> optional(String key, Function<Fields, T> read) {
        return get(key).map(node -> block(node, key, read));
    }

    private <T> T block(Node node, String key, Function<Fields, T> read) {
        return finish(new Fields(node, key + " of " + thing, faults), read);
    }

    /** The items of a required list, each as a block. */
    public <T> List<T> each(String key, Function<Fields, T> read) {
        return required(key).map(node -> items(node, key)).orElse(List.of()).stream()
                .map(item -> finish(new Fields(item, "each of " + key + " in " + thing, faults), read))
                .toList();
    }

    /** The items of a list that may be left out, each as a block. */
    public <T> List<T> optionalEach(String key, Function<Fields, T> read) {
        return has(key) ? each(key, read) : List.of();
    }

    /** The items of a required list that must have at least one, each as a block. */
    public <T> List<T> some(String key, Function<Fields, T> read) {
        block.get(key).ifPresent(node -> refuseEmpty(node, key));
        return each(key, read);
    }

    /** The entries of a block of blocks that may be left out, in order. */
    public <T> Map<String, T> named(String key, BiFunction<String, Fields, T> read) {
        return named(key, entry -> entry.value(), read);
    }

    /** The same, where an entry that is a plain text stands for a block that has the text below the one key {@code alone}. */
    public <T> Map<String, T> named(String key, String alone, BiFunction<String, Fields, T> read) {
        return named(
                key,
                entry -> entry.value() instanceof Scalar scalar && scalar.style() != Style.EMPTY
                        ? new Mapping(scalar.mark(), List.of(new Entry(scalar.mark(), alone, scalar)))
                        : entry.value(),
                read);
    }

    private <T> Map<String, T> named(String key, Function<Entry, Node> value, BiFunction<String, Fields, T> read) {
        Map<String, T> found = new LinkedHashMap<>();
        get(key).map(node -> new Fields(node, key + " of " + thing, faults))
                .ifPresent(fields -> fields.block
                        .entries()
                        .forEach(entry -> found.put(
                                entry.key(),
                                finish(
                                        new Fields(
                                                value.apply(entry),
                                                entry.key() + " in " + key + " of " + thing,
                                                faults),
                                        one -> read.apply(entry.key(), one)))));
        return found;
    }

    /** Reads a block and faults the keys that the reading did not ask for. */
    public static <T> T finish(Fields fields, Function<Fields, T> read) {
        T value = read.apply(fields);
        fields.faults.refuseUnknownKeys(fields.block, fields.known, fields.thing);
        return value;
    }

    /** The node of a field, and the key is known from now on. */
    public Optional<Node> get(String key) {
        known.add(key);
        return block.get(key);
    }

    /** Whether the field stands in the block. */
    public boolean has(String key) {
        return get(key).isPresent();
    }

    private Optional<Node> required(String key) {
        Optional<Node> node = get(key);
        if (node.isEmpty()) {
            fault(block.mark(), thing + " must have the key " + key + ".", "");
        }
        return node;
    }

    private Optional<String> text(Node node, String key) {
        if (node instanceof Scalar scalar
                && scalar.style() != Style.EMPTY
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        fault(node.mark(), "The key " + key + " (" + node.kind() + ") of " + thing + " must be a text.", "");
        return Optional.empty();
    }

    private Optional<LocalDate> written(Node node, String key) {
        Optional<String> text = text(node, key);
        Optional<LocalDate> day = text.flatMap(Written::day);
        if (text.isPresent() && day.isEmpty()) {
            fault(
                    node.mark(),
                    "The key " + key + " (" + node.kind() + ") of " + thing + " must be a day.",
                    "Write it as year-month-day, such as 2025-09-01.");
        }
        return day;
    }

    private <E extends Enum<E>> E choice(Node node, String key, Class<E> type) {
        return choice(node, key, Names.all(type))
                .flatMap(name -> Names.find(type, name))
                .orElse(type.getEnumConstants()[0]);
    }

    private Optional<String> choice(Node node, String key, List<String> names) {
        Optional<String> name = text(node, key);
        if (name.isPresent() && !names.contains(name.get())) {
            fault(
                    node.mark(),
                    "The key " + key + " (" + name.get() + ") of " + thing + " must be one of " + names + ".",
                    Nearest.wayOut(name.get(), names));
        }
        return name.filter(names::contains);
    }

    private List<Node> items(Node node, String key) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        fault(node.mark(), "The key " + key + " (" + node.kind() + ") of " + thing + " must be a list.", "");
        return List.of();
    }
}
