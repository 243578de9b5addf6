package org.deepsynth.rules.provenance.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.Names;

/**
 * What a description states, in its own words. A fact that an earlier look at files stands against is read as unknown; what was stated is
 * then known from that contradiction.
 */
final class Statements {

    private final Map<String, Fact> contradicted = new HashMap<>();

    Statements(Description description, LocalDate day) {
        description.hints(day).stream()
                .filter(Hint::contradiction)
                .map(hint -> hint.facts().get(0))
                .forEach(fact -> contradicted.put(fact.path(), fact));
    }

    /** The stated value, as the description writes it; empty where none is, or only an earlier look at files put it there. */
    Optional<String> of(Fact fact) {
        return written(fact).filter(one -> !Seen.only(one)).map(Fact::shown);
    }

    /** What an earlier look at files put there, and nobody stated. */
    Optional<String> seenBefore(Fact fact) {
        return written(fact).filter(Seen::only).map(Fact::shown);
    }

    private Optional<Fact> written(Fact fact) {
        return fact.answered() ? Optional.of(fact) : Optional.ofNullable(contradicted.get(fact.path()));
    }

    /** What is stated of each member of a list, by its name; a member of which nothing is stated is not there. */
    Map<String, Boolean> members(Choices<?> choices) {
        Map<String, Boolean> stated = new LinkedHashMap<>();
        if (of(choices).isEmpty()) {
            return stated;
        }
        if (choices.answered()) {
            choices.members().forEach((member, truth) -> stated.put(Names.of(member), truth == Truth.YES));
        } else {
            of(choices).ifPresent(shown -> read(shown, Names.all(choices.type()), stated));
        }
        return stated;
    }

    /** Reads what {@link Choices#shown} writes: a list in brackets, which is complete, or single answers in braces. */
    private static void read(String shown, Collection<String> all, Map<String, Boolean> into) {
        List<String> parts =
                Arrays.asList(shown.substring(1, shown.length() - 1).split(", "));
        if (shown.startsWith("[")) {
            all.forEach(name -> into.put(name, parts.contains(name)));
        } else {
            parts.stream()
                    .map(part -> part.split(": "))
                    .filter(answer -> answer.length == 2)
                    .forEach(answer -> into.put(answer[0], answer[1].equals("yes")));
        }
    }
}
