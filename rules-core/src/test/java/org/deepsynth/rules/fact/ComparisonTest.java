package org.deepsynth.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.fact.Facts.amount;
import static org.deepsynth.rules.fact.Facts.day;
import static org.deepsynth.rules.fact.Facts.limit;
import static org.deepsynth.rules.fact.Facts.no;
import static org.deepsynth.rules.fact.Facts.silent;
import static org.deepsynth.rules.fact.Facts.silentDay;
import static org.deepsynth.rules.fact.Facts.text;
import static org.deepsynth.rules.fact.Facts.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    enum Fruit {
        APPLE,
        GREEN_PEAR
    }

    private static final Origin HERE = Origin.unstated("here");

    @Test
    void limits_are_inclusive() {
        assertThat(amount("a", "6").atLeast(limit("6.0")).truth()).isEqualTo(Truth.YES);
        assertThat(amount("a", "5.9").atLeast(limit("6")).truth()).isEqualTo(Truth.NO);
        assertThat(amount("a", "6").atMost(limit("6")).truth()).isEqualTo(Truth.YES);
        assertThat(amount("a", "6.1").atMost(limit("6")).truth()).isEqualTo(Truth.NO);
        assertThat(amount("a", "1").exactly(limit("1.0")).truth()).isEqualTo(Truth.YES);
        assertThat(amount("a", "2").exactly(limit("1")).truth()).isEqualTo(Truth.NO);
    }

    @Test
    void a_comparison_with_an_unknown_number_asks_for_it() {
        Amount unknown = new Amount(HERE, Optional.empty());

        Formula formula = unknown.atLeast(limit("6"));

        assertThat(formula.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(formula.missing()).containsExactly(unknown);
        assertThat(unknown.shown()).isEqualTo("unknown");
    }

    @Test
    void days_are_compared_with_days() {
        Day first = day("first", "2026-03-16");

        assertThat(first.onOrBefore(day("due", "2026-03-16")).truth()).isEqualTo(Truth.YES);
        assertThat(first.after(day("due", "2026-03-16")).truth()).isEqualTo(Truth.NO);
        assertThat(first.onOrAfter(day("due", "2026-03-17")).truth()).isEqualTo(Truth.NO);
        assertThat(first.onOrBefore(silentDay("due")).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(first.onOrBefore(silentDay("due")).missing())
                .extracting(Fact::path)
                .containsExactly("due");
        assertThat(new Today(LocalDate.of(2025, 9, 1))
                        .isOnOrAfter(LocalDate.of(2025, 9, 1))
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void the_later_of_a_day_and_a_first_day_in_force_rests_on_the_stated_day() {
        LocalDate inForce = LocalDate.of(2023, 1, 10);

        assertThat(DerivedDay.later(day("start", "2021-01-01"), inForce).value())
                .contains(inForce);
        assertThat(DerivedDay.later(day("start", "2024-01-01"), inForce).value())
                .contains(LocalDate.of(2024, 1, 1));
        assertThat(DerivedDay.later(silentDay("start"), inForce).value()).isEmpty();
    }

    @Test
    void a_list_that_is_given_is_complete() {
        Choices<Fruit> given = Choices.complete(HERE, Fruit.class, List.of(Fruit.APPLE));

        assertThat(given.hasAny(Fruit.APPLE).truth()).isEqualTo(Truth.YES);
        assertThat(given.hasAny(Fruit.GREEN_PEAR).truth()).isEqualTo(Truth.NO);
        assertThat(given.hasAll(Fruit.APPLE, Fruit.GREEN_PEAR).truth()).isEqualTo(Truth.NO);
        assertThat(given.hasSome().truth()).isEqualTo(Truth.YES);
        assertThat(given.shown()).isEqualTo("[apple]");
        assertThat(Choices.complete(HERE, Fruit.class, List.of()).hasSome().truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void a_list_answered_in_part_leaves_the_rest_unknown() {
        Choices<Fruit> partly = new Choices<>(HERE, Fruit.class, Map.of(Fruit.GREEN_PEAR, Truth.NO));

        assertThat(partly.stated()).isFalse();
        assertThat(partly.hasAny(Fruit.APPLE).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(partly.hasAny(Fruit.GREEN_PEAR).truth()).isEqualTo(Truth.NO);
        assertThat(partly.hasAll(Fruit.APPLE, Fruit.GREEN_PEAR).truth()).isEqualTo(Truth.NO);
        assertThat(partly.hasSome().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(partly.shown()).isEqualTo("{green-pear: no}");
        assertThat(new Choices<>(HERE, Fruit.class, Map.of()).shown()).isEqualTo("unknown");
    }

    @Test
    void any_and_all_run_over_a_list_and_an_empty_list_is_its_own_reason() {
        Listed<String> given = new Listed<>(HERE, Optional.of(List.of("a", "b")));
        Listed<String> empty = new Listed<>(HERE, Optional.of(List.of()));
        Listed<String> left = Listed.unstated(HERE);

        assertThat(given.any(name -> name.equals("a") ? yes(name) : silent(name))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(given.all(name -> name.equals("a") ? no(name) : silent(name)).truth())
                .isEqualTo(Truth.NO);
        assertThat(empty.any(Facts::yes).truth()).isEqualTo(Truth.NO);
        assertThat(empty.all(Facts::no).truth()).isEqualTo(Truth.YES);
        assertThat(empty.all(Facts::no).decidedBy()).containsExactly(empty);
        assertThat(left.any(Facts::yes).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(left.all(Facts::yes).missing()).containsExactly(left);
        assertThat(List.of(
                        given.hasSome().truth(),
                        empty.hasSome().truth(),
                        left.hasSome().truth()))
                .containsExactly(Truth.YES, Truth.NO, Truth.UNKNOWN);
        assertThat(List.of(given.shown(), empty.shown(), left.shown())).containsExactly("2 listed", "[]", "unknown");
    }

    @Test
    void a_table_that_is_given_is_complete() {
        Table<Fruit, Answer> table = new Table<>(HERE, Fruit.class, Optional.of(Map.of(Fruit.APPLE, yes("a"))));
        Table<Fruit, Answer> left = Table.unstated(HERE, Fruit.class);

        assertThat(table.at(Fruit.APPLE, answer -> answer).truth()).isEqualTo(Truth.YES);
        assertThat(table.at(Fruit.GREEN_PEAR, answer -> answer).truth()).isEqualTo(Truth.NO);
        assertThat(table.has(Fruit.APPLE).truth()).isEqualTo(Truth.YES);
        assertThat(left.at(Fruit.APPLE, answer -> answer).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(List.of(table.shown(), left.shown())).containsExactly("[apple]", "unknown");
        assertThat(table)
                .isEqualTo(new Table<>(HERE, Fruit.class, table.entries()))
                .hasSameHashCodeAs(left);
    }

    @Test
    void a_choice_is_one_of_those_wanted_or_open() {
        Choice<Fruit> pear = new Choice<>(HERE, Fruit.class, Optional.of(Fruit.GREEN_PEAR));

        assertThat(pear.is(Fruit.APPLE, Fruit.GREEN_PEAR).truth()).isEqualTo(Truth.YES);
        assertThat(pear.is(Fruit.APPLE).truth()).isEqualTo(Truth.NO);
        assertThat(pear.shown()).isEqualTo("green-pear");
        assertThat(new Choice<>(HERE, Fruit.class, Optional.empty())
                        .is(Fruit.APPLE)
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void texts_are_compared_and_tested() {
        Text unknown = new Text(HERE, Optional.empty());

        assertThat(text("a", "2.1").same(text("b", "2.1")).truth()).isEqualTo(Truth.YES);
        assertThat(text("a", "2.1").same(text("b", "2.10")).truth()).isEqualTo(Truth.NO);
        assertThat(text("a", "2.1").same(unknown).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(unknown.passes(() -> LocalizedText.of(Language.EN, "x").and(Language.ZH, "某"), word -> Truth.YES)
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(List.of(text("a", "x").shown(), unknown.shown())).containsExactly("x", "unknown");
    }

    @Test
    void a_day_that_cannot_be_too_late_is_in_time_whatever_the_other_turns_out_to_be() {
        Day unknown = new Day(Origin.unstated("event"), Optional.empty());
        Dated due = DerivedDay.later(unknown, LocalDate.of(2026, 7, 15));
        Day early = new Day(Origin.unstated("done"), Optional.of(LocalDate.of(2026, 7, 15)));
        Day late = new Day(Origin.unstated("done"), Optional.of(LocalDate.of(2026, 7, 16)));

        assertThat(early.onOrBefore(due).truth()).isEqualTo(Truth.YES);
        assertThat(early.onOrBefore(due).decidedBy()).containsExactly(early);
        assertThat(early.after(due).truth()).isEqualTo(Truth.NO);
        assertThat(late.onOrBefore(due).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(late.after(due).missing()).containsExactly(unknown);
    }

    @Test
    void a_list_tells_what_it_lacks_of_what_is_asked_for_together_and_which_members_are_open() {
        Choices<Period.Unit> list = new Choices<>(
                Origin.unstated("units"),
                Period.Unit.class,
                Map.of(Period.Unit.DAYS, Truth.YES, Period.Unit.MONTHS, Truth.NO));

        assertThat(list.hasAll(Period.Unit.DAYS, Period.Unit.MONTHS).comparisons())
                .singleElement()
                .satisfies(one -> assertThat(one.lacking()).containsExactly("months"));
        assertThat(list.hasAny(Period.Unit.MONTHS).comparisons())
                .singleElement()
                .satisfies(one -> assertThat(one.lacking()).isEmpty());
        assertThat(list.openMembers()).containsExactly("years");
        assertThat(new Choices<>(Origin.unstated("units"), Period.Unit.class, Map.of()).openMembers())
                .as("of a list that nobody answered, the list is asked for")
                .isEmpty();
    }
}
