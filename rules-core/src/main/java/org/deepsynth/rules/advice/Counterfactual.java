package org.deepsynth.rules.advice;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Quantity;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

/**
 * A fact that would have to be another one.
 *
 * @param fact the fact
 * @param values what it could be instead, as a description writes it; tried in turn
 */
record Counterfactual(Fact fact, List<String> values) {

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    /** What makes the leaf hold, or not hold; empty where no value of a single fact would do. */
    static Optional<Counterfactual> of(Formula leaf, boolean holds) {
        if (leaf instanceof Answer answer) {
            return Optional.of(new Counterfactual(answer, List.of(holds ? "yes" : "no")));
        }
        if (!(leaf instanceof Comparison comparison) || comparison.compared().size() != 1) {
            return Optional.empty();
        }
        Fact fact = comparison.compared().get(0);
        List<String> values = values(comparison, fact, holds);
        return values.isEmpty() ? Optional.empty() : Optional.of(new Counterfactual(fact, values));
    }

    /** All of them; a fact that both want to be another one may be what either says. */
    static List<Counterfactual> together(List<Counterfactual> first, List<Counterfactual> second) {
        Map<Fact, Counterfactual> byFact = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream())
                .forEach(each -> byFact.merge(
                        each.fact(), each, (one, other) -> new Counterfactual(one.fact(), joined(one, other))));
        return List.copyOf(byFact.values());
    }

    private static List<String> joined(Counterfactual one, Counterfactual other) {
        return Stream.concat(one.values().stream(), other.values().stream())
                .distinct()
                .toList();
    }

    private static List<String> values(Comparison comparison, Fact fact, boolean holds) {
        if (fact instanceof Quantity) {
            return comparison.limits().isEmpty()
                    ? List.of(holds ? "1" : "0")
                    : comparison.limits().stream()
                            .flatMap(limit -> holds ? Stream.of(limit.value()) : beside(limit.number()))
                            .toList();
        } else if (fact instanceof Choices<?> choices) {
            return members(choices, named(comparison, Names.all(choices.type())), holds);
        } else if (fact instanceof Choice<?> choice) {
            List<String> all = Names.all(choice.type());
            List<String> named = named(comparison, all);
            return holds
                    ? named
                    : all.stream().filter(name -> !named.contains(name)).toList();
        } else if (fact instanceof Text && holds) {
            return comparison.relation().texts().values().stream()
                    .flatMap(text -> QUOTED.matcher(text).results())
                    .map(found -> "AI" + found.group(1))
                    .distinct()
                    .toList();
        }
        return List.of();
    }

    private static Stream<String> beside(BigDecimal limit) {
        return Stream.of(limit.add(limit.ulp()), limit.subtract(limit.ulp()))
                .filter(number -> number.signum() >= 0)
                .map(BigDecimal::toPlainString);
    }

    /** The options that the comparison names, the longest first where one is part of another. */
    private static List<String> named(Comparison comparison, List<String> all) {
        List<String> words = List.of(
                comparison.relation().in(Language.EN).toLowerCase(Locale.ROOT).split("[^\\w-]+"));
        return all.stream().filter(words::contains).toList();
    }

    /** All members that there are, with those that are wanted or without those that are not. */
    private static List<String> members(Choices<?> choices, List<String> named, boolean holds) {
        List<String> present = choices.members().entrySet().stream()
                .filter(entry -> entry.getValue() == Truth.YES)
                .map(entry -> Names.of(entry.getKey()))
                .toList();
        if (!holds) {
            return List.of(present.stream()
                    .filter(name -> !named.isEmpty() && !named.contains(name))
                    .toList()
                    .toString());
        }
        List<String> all =
                Stream.concat(present.stream(), named.stream()).distinct().toList();
        return Stream.concat(
                        named.stream()
                                .map(one -> Stream.concat(present.stream(), Stream.of(one))
                                        .distinct()
                                        .toList()
                                        .toString()),
                        Stream.of(all.toString()))
                .distinct()
                .toList();
    }
}
