package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Not;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.fact.Settled;

/**
 * Whether a fact can decide a formula: whether its leaves can be answered so that the formula follows one leaf that looks at the
 * fact. Everything beside the way from the root to that leaf is answered so that it does not decide; the same answer stands
 * everywhere in the formula. Each comparison counts as a question of its own.
 */
final class Decisive {

    private static final int TRIES = 1000;

    private final Random random;
    private final Map<Object, Boolean> answers = new HashMap<>();

    private Decisive(Random random) {
        this.random = random;
    }

    /** Whether one of the formulas can follow a fact of that general path while all before it in the list hold. */
    static boolean decides(List<Formula> formulas, String path) {
        Random random = new Random(1);
        for (int i = 0; i < formulas.size(); i++) {
            List<Formula> before = formulas.subList(0, i);
            for (Formula leaf : leaves(formulas.get(i), path)) {
                for (int attempt = 0; attempt < TRIES; attempt++) {
                    Decisive one = new Decisive(random);
                    if (one.follows(formulas.get(i), leaf) && before.stream().allMatch(all -> one.make(all, true))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Formula> leaves(Formula formula, String path) {
        List<Formula> parts = formula.parts();
        if (!parts.isEmpty()) {
            return parts.stream().flatMap(part -> leaves(part, path).stream()).toList();
        }
        boolean looks =
                formula.facts().stream().map(fact -> Paths.general(fact.path())).anyMatch(path::equals);
        return looks ? List.of(formula) : List.of();
    }

    /** Answers what stands beside the way to the leaf; false where that contradicts an answer given before. */
    private boolean follows(Formula formula, Formula leaf) {
        if (formula == leaf) {
            // neither answer may be taken already: the leaf has to be free to go both ways
            return answers.putIfAbsent(question(leaf), true) == null;
        }
        if (formula instanceof Not not) {
            return follows(not.part(), leaf);
        }
        List<Formula> parts = formula.parts();
        boolean neutral = formula instanceof AllOf;
        // the same fact may stand in several parts
        List<Formula> ways = parts.stream().filter(part -> contains(part, leaf)).toList();
        Formula way = ways.get(random.nextInt(ways.size()));
        return follows(way, leaf) && parts.stream().filter(part -> part != way).allMatch(part -> make(part, neutral));
    }

    /** Answers the leaves so that the formula has that value; false where that contradicts an answer given before. */
    private boolean make(Formula formula, boolean value) {
        if (formula instanceof Not not) {
            return make(not.part(), !value);
        }
        List<Formula> parts = new ArrayList<>(formula.parts());
        if (parts.isEmpty() && (formula instanceof Answer || formula instanceof Comparison)) {
            Boolean old = answers.putIfAbsent(question(formula), value);
            return old == null || old == value;
        }
        if (formula instanceof Settled settled) {
            return make(value ? settled.whenYes() : settled.whenNo(), true)
                    && make(value ? settled.whenNo() : settled.whenYes(), false);
        }
        if (value == formula instanceof AllOf) {
            return parts.stream().allMatch(part -> make(part, value));
        }
        Collections.shuffle(parts, random);
        return parts.stream().anyMatch(part -> attempt(part, value));
    }

    /** Takes back what it answered where it fails. */
    private boolean attempt(Formula part, boolean value) {
        Map<Object, Boolean> before = new HashMap<>(answers);
        if (make(part, value)) {
            return true;
        }
        answers.clear();
        answers.putAll(before);
        return false;
    }

    private static boolean contains(Formula formula, Formula leaf) {
        return formula == leaf || formula.parts().stream().anyMatch(part -> contains(part, leaf));
    }

    private static Object question(Formula leaf) {
        Set<String> paths = leaf.facts().stream().map(Fact::path).collect(Collectors.toSet());
        return leaf instanceof Comparison comparison ? List.of(paths, comparison.relation()) : paths;
    }
}
