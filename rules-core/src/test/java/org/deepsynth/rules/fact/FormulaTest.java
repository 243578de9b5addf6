package org.deepsynth.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.fact.Facts.no;
import static org.deepsynth.rules.fact.Facts.silent;
import static org.deepsynth.rules.fact.Facts.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void a_known_no_decides_a_conjunction_and_is_its_only_reason() {
        Formula formula = yes("a").and(no("b"), silent("c"));

        assertThat(formula.truth()).isEqualTo(Truth.NO);
        assertThat(paths(formula.decidedBy())).containsExactly("b");
        assertThat(formula.missing()).isEmpty();
    }

    @Test
    void a_known_yes_decides_a_disjunction_and_is_its_only_reason() {
        Formula formula = no("a").or(yes("b"), silent("c"));

        assertThat(formula.truth()).isEqualTo(Truth.YES);
        assertThat(paths(formula.decidedBy())).containsExactly("b");
        assertThat(formula.missing()).isEmpty();
    }

    @Test
    void a_conjunction_that_holds_rests_on_all_its_parts() {
        assertThat(paths(yes("a").and(yes("b")).decidedBy())).containsExactly("a", "b");
    }

    @Test
    void an_open_formula_asks_only_for_answers_that_still_matter() {
        Formula formula = Formula.all(yes("a"), silent("b"), no("c").or(silent("d")), yes("e").or(silent("f")));

        assertThat(formula.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(paths(formula.missing())).containsExactly("b", "d");
        assertThat(formula.decidedBy()).isEmpty();
        assertThat(paths(formula.facts())).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void an_implication_asks_nothing_where_its_condition_does_not_hold() {
        assertThat(no("a").implies(silent("b")).truth()).isEqualTo(Truth.YES);
        assertThat(yes("a").implies(no("b")).truth()).isEqualTo(Truth.NO);
        assertThat(silent("a").implies(yes("b")).truth()).isEqualTo(Truth.YES);
        assertThat(silent("a").implies(no("b")).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_question_with_room_between_yes_and_no_can_stay_open_with_all_facts_known() {
        Formula formula = new Settled(no("shown"), no("refuted"));

        assertThat(formula.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(formula.missing()).isEmpty();
        assertThat(new Settled(yes("shown"), no("refuted")).truth()).isEqualTo(Truth.YES);
        assertThat(new Settled(no("shown"), yes("refuted")).truth()).isEqualTo(Truth.NO);
        assertThat(paths(new Settled(no("shown"), silent("refuted")).missing())).containsExactly("refuted");
        assertThat(paths(new Settled(no("shown"), yes("refuted")).decidedBy())).containsExactly("refuted");
        assertThat(paths(new Settled(yes("shown"), no("refuted")).facts())).containsExactly("shown", "refuted");
    }

    /** More answers never turn a verdict round: what was known stays, for every small formula and every completion. */
    @Test
    void a_formula_is_monotone_in_information() {
        for (Map<String, Truth> partial : assignments(Truth.values())) {
            List<Formula> before = formulas(partial);
            for (Map<String, Truth> full : assignments(Truth.YES, Truth.NO)) {
                if (completes(full, partial)) {
                    List<Formula> after = formulas(full);
                    for (int i = 0; i < before.size(); i++) {
                        if (before.get(i).truth() != Truth.UNKNOWN) {
                            assertThat(after.get(i).truth())
                                    .isEqualTo(before.get(i).truth());
                        }
                    }
                }
            }
        }
    }

    /** What decides suffices: with all other answers taken back the truth value stays. */
    @Test
    void the_deciding_facts_alone_decide() {
        for (Map<String, Truth> assignment : assignments(Truth.values())) {
            List<Formula> formulas = formulas(assignment);
            for (int i = 0; i < formulas.size(); i++) {
                Formula formula = formulas.get(i);
                Set<String> deciding = Set.copyOf(paths(formula.decidedBy()));
                Map<String, Truth> onlyThose = assignment.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> deciding.contains(entry.getKey()) ? entry.getValue() : Truth.UNKNOWN));
                if (formula.truth() != Truth.UNKNOWN) {
                    assertThat(formulas(onlyThose).get(i).truth()).isEqualTo(formula.truth());
                }
            }
        }
    }

    /** What is not missing cannot settle it: with every other open answer given, an open formula stays open. */
    @Test
    void only_the_missing_facts_can_settle_an_open_formula() {
        for (Map<String, Truth> partial : assignments(Truth.values())) {
            List<Formula> open = formulas(partial);
            for (Map<String, Truth> full : assignments(Truth.YES, Truth.NO)) {
                for (int i = 0; i < open.size() && completes(full, partial); i++) {
                    Set<String> missing = Set.copyOf(paths(open.get(i).missing()));
                    Map<String, Truth> others = full.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry -> missing.contains(entry.getKey()) ? Truth.UNKNOWN : entry.getValue()));
                    assertThat(formulas(others).get(i).truth())
                            .isEqualTo(open.get(i).truth());
                }
            }
        }
    }

    private static List<Formula> formulas(Map<String, Truth> answers) {
        Formula a = new Answer(Origin.unstated("a"), answers.get("a"));
        Formula b = new Answer(Origin.unstated("b"), answers.get("b"));
        Formula c = new Answer(Origin.unstated("c"), answers.get("c"));
        return List.of(
                a.and(b, c),
                a.or(b, c),
                a.not().and(b.or(c)),
                a.implies(b).and(c.not()),
                a.and(b).or(c).not(),
                new Settled(a.and(b), a.not().and(c)),
                a.or(b).and(a.not().or(c)));
    }

    private static List<Map<String, Truth>> assignments(Truth... values) {
        List<Map<String, Truth>> all = new ArrayList<>();
        for (Truth a : values) {
            for (Truth b : values) {
                for (Truth c : values) {
                    all.add(Map.of("a", a, "b", b, "c", c));
                }
            }
        }
        return all;
    }

    private static boolean completes(Map<String, Truth> full, Map<String, Truth> partial) {
        return partial.entrySet().stream()
                .allMatch(entry -> entry.getValue() == Truth.UNKNOWN || full.get(entry.getKey()) == entry.getValue());
    }

    private static List<String> paths(Set<Fact> facts) {
        return facts.stream().map(Fact::path).toList();
    }
}
