package org.deepsynth.rules.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/**
 * Some of a closed list. A list that is given is complete, so what it does not name is known to be absent; where a
 * description answers member by member, a member left out is unknown.
 *
 * @param members what is known of each member; a member without an entry is unknown
 * @param places the members that have a reason, evidence or a day of their own, with their places
 */
public record Choices<E extends Enum<E>>(Origin origin, Class<E> type, Map<E, Truth> members, Map<E, Origin> places)
        implements Fact {

    public Choices {
        EnumMap<E, Truth> known = new EnumMap<>(type);
        members.forEach((member, truth) -> {
            if (truth != Truth.UNKNOWN) {
                known.put(member, truth);
            }
        });
        members = Collections.unmodifiableMap(known);
        EnumMap<E, Origin> own = new EnumMap<>(type);
        own.putAll(places);
        places = Collections.unmodifiableMap(own);
    }

    /** Choices none of which has a reason, evidence or a day of its own. */
    public Choices(Origin origin, Class<E> type, Map<E, Truth> members) {
        this(origin, type, members, Map.of());
    }

    /** The complete list: these and no others. */
    public static <E extends Enum<E>> Choices<E> complete(Origin origin, Class<E> type, Collection<E> present) {
        return new Choices<>(
                origin,
                type,
                EnumSet.allOf(type).stream()
                        .collect(Collectors.toMap(member -> member, member -> Truth.of(present.contains(member)))));
    }

    /** By its place alone, as with all lists. */
    @Override
    public int hashCode() {
        return origin.hashCode();
    }

    @Override
    public boolean stated() {
        return members.size() == type.getEnumConstants().length;
    }

    @Override
    public boolean answered() {
        return !members.isEmpty();
    }

    @Override
    public String shown() {
        if (!answered()) {
            return "unknown";
        }
        if (stated()) {
            return having(Truth.YES).collect(Collectors.joining(", ", "[", "]"));
        }
        return members.entrySet().stream()
                .map(entry -> Names.of(entry.getKey()) + ": "
                        + entry.getValue().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The members that have a reason, evidence or a day of their own, each as an answer. */
    @Override
    public List<Answer> supportedMembers() {
        return places.entrySet().stream()
                .map(place -> new Answer(place.getValue(), truthOf(place.getKey())))
                .toList();
    }

    /** What is known of one member. */
    public Truth truthOf(E member) {
        return members.getOrDefault(member, Truth.UNKNOWN);
    }

    /** At least one of these is among them. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Formula hasAny(E... wanted) {
        List<E> list = Arrays.asList(wanted);
        return new Comparison(this, () -> includes(list, "or"), Truth.any(list, this::truthOf));
    }

    /** All of these are among them. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Formula hasAll(E... wanted) {
        List<E> list = Arrays.asList(wanted);
        return Comparison.ofList(
                this, () -> includes(list, "and"), Truth.all(list, this::truthOf), () -> lackingOf(list));
    }

    /** There is at least one. */
    public Formula hasSome() {
        return new Comparison(
                this,
                () -> Words.of("names-at-least-one"),
                Truth.any(Arrays.asList(type.getEnumConstants()), this::truthOf));
    }

    /** The members of which nothing is known although something is known of others, by their names. */
    public List<String> openMembers() {
        return open().stream().map(Names::of).toList();
    }

    /** The same members by themselves. */
    public List<E> open() {
        return answered()
                ? Arrays.stream(type.getEnumConstants())
                        .filter(member -> truthOf(member) == Truth.UNKNOWN)
                        .toList()
                : List.of();
    }

    private List<Enum<?>> lackingOf(List<E> wanted) {
        return wanted.stream()
                .filter(member -> truthOf(member) == Truth.NO)
                .<Enum<?>>map(member -> member)
                .toList();
    }

    private LocalizedText includes(List<E> list, String joint) {
        return Words.of("includes").with("names", Words.joined(joint, list));
    }

    private Stream<String> having(Truth truth) {
        return members.entrySet().stream()
                .filter(entry -> entry.getValue() == truth)
                .map(entry -> Names.of(entry.getKey()));
    }
}
