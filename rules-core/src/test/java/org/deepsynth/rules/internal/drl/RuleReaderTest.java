package org.deepsynth.rules.internal.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.source.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

    @Test
    void a_rule_gathers_binds_and_joins_and_says_the_rest_on_the_right_side() {
        Faults faults = new Faults("r.drl");

        List<RuleText> rules = RuleReader.read("r.drl", """
                package a.b
                import a.b.Shop;
                import static a.b.Helper.*
                global org.deepsynth.rules.conclusion.Conclude conclude;

                /* rule "in a comment" when Shop( tells.truth ) then if; end */
                rule "scope of 'then' and // end"
                when
                  $f : Feature( $id : id(), $labels : labels )
                  Scope( name == "first", subject == $f.subject(), $first : formula )
                  Scope( name == "second", $second : formula );
                  Instrument( id == "act", $from : from )
                  a.b.Shop()
                then
                  // if truth() == YES; end
                  conclude.scope( "third", $f, $first.and( $second ) ).role( "seller", $f.any( x -> x.a() ) );
                end
                """, faults);

        assertThat(faults.found()).isEmpty();
        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.name()).isEqualTo("scope of 'then' and // end");
            assertThat(rule.mark().line()).isEqualTo(7);
            assertThat(rule.gathers())
                    .extracting(RuleText.Gathered::simpleType)
                    .containsExactly("Feature", "Scope", "Scope", "Instrument", "Shop");
            assertThat(rule.gatheredScopes())
                    .extracting(one -> one.name().orElseThrow() + (one.joined() ? " of a feature" : ""))
                    .containsExactly("first of a feature", "second");
            assertThat(rule.scopes()).containsExactly("third");
            assertThat(rule.roles()).containsExactly("seller");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tells.truth != org.deepsynth.rules.fact.Truth.NO",
                "tells.truth() == Truth.YES",
                "tells!.truth == Truth.YES",
                "this.tells.truth == Truth.YES",
                "onMarket.stated",
                "onMarket.stated()",
                "!onMarket.stated",
                "onMarket == YES",
                "onMarket == $other",
                "YES == onMarket",
                "consent.prompts.truth == Truth.YES",
                "(consent.prompts).truth == Truth.YES",
                "consent( prompts.truth == Truth.YES )",
                "not( tells.truth == Truth.YES )",
                "eval( $s.tells().truth() )",
                "tells.truth().isNo()",
                "tells == null",
                "tells",
                "$yes : tells.truth()",
                "$t : tells, $t.truth == Truth.YES",
                "$t : tells != null",
                "flag == $t.truth",
                "name == \"shop\"",
                "subject == $f.subject()",
                "days > 6",
                "names contains \"a\"",
                "tells.truth matches \"// Shop()\"",
                "tells.truth /* Shop() */ == Truth.YES",
            })
    void a_left_side_that_tests_what_it_gathers_is_refused_however_it_is_spelt(String constraint) {
        assertThat(faults("$s : Shop( " + constraint + " )"))
                .singleElement()
                .asString()
                .startsWith("r.drl:3:")
                .contains("The left side of the rule (r) must not test what it gathers; it tests '")
                .contains("' of Shop.\n    Gather it, such as $x : Shop(), and say on the right side");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scope( name != \"a\" )",
                "Scope( name == \"a\" || formula.truth == Truth.YES )",
                "Scope( name == \"a\", formula.truth == Truth.YES )",
                "Scope( name == \"a\", formula == $x )",
                "Scope( name == $x.tells )",
                "Scope( name == \"a\", subject == $x.tells.shown )",
                "Scope( name == \"a\", subject == $x.tells )",
                "Scope( name in ( \"a\", \"b\" ) )",
                "Instrument( from < $today )"
            })
    void a_scope_or_an_instrument_is_joined_by_its_name_and_by_nothing_else(String pattern) {
        assertThat(faults(pattern)).singleElement().asString().contains("must not test what it gathers; it tests '");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not Shop()",
                "not( Shop() )",
                "exists Shop()",
                "exists( Shop() )",
                "forall( Shop() )",
                "eval( true )",
                "accumulate( Shop(), $n : count() )",
                "( Shop() or Shop() )",
                "Shop() or Shop()",
                "Shop() and Shop()",
                "Shop() from $list",
                "Shop() over window:time(1m)",
                "/shops[ tells ]",
                "?ask( $x; )",
                "$s := Shop()",
                "$s : ( Shop() )",
                "\"Shop()\""
            })
    void a_left_side_gathers_one_kind_of_fact_after_the_other(String leftSide) {
        assertThat(faults(leftSide))
                .first()
                .asString()
                .startsWith("r.drl:3:")
                .contains(
                        "The left side of the rule (r) must gather one kind of fact after the other, and nothing else;")
                .contains("Write each as $f : Feature() on a line of its own.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (true) conclude.onService();",
                "conclude.onService(); update( $s );",
                "insertLogical( $s );",
                "conclude.onService().requires( \"a\", $s.tells().truth() == YES );",
                "conclude.onService().requires( \"a\", $s.stated() ? $s.a() : $s.b() );",
                "conclude.onService().requires( \"a\", $s.any( Answer::truth ) );",
                "conclude.onService().requires( \"a\", $s.all( x -> { return x.a(); } ) );",
                "conclude.onService().requires( \"a\", $s.days() > 6 );",
                "conclude.onService().requires( \"a\", $s.a() == $s.b() );",
                "drools.halt();",
                "conclude.onService().requires( \"a; b\", $s.a() )",
                ""
            })
    void a_right_side_is_one_statement_that_concludes(String rightSide) {
        assertThat(faults("$s : Shop()", rightSide))
                .isNotEmpty()
                .allMatch(one -> one.contains("The right side of the rule (r) must "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "agenda-group \"a\"",
                "activation-group \"a\"",
                "no-loop",
                "timer (int: 1s)",
                "enabled false",
                "date-effective \"1-Jan-2030\"",
                "dialect \"mvel\"",
                "extends \"other\"",
                "@Propagation(EAGER)"
            })
    void nothing_stands_between_the_name_of_a_rule_and_when(String attribute) {
        Faults faults = new Faults("r.drl");

        RuleReader.read("r.drl", "rule \"r\" " + attribute + "\nwhen\n Shop()\nthen\n conclude.a();\nend\n", faults);

        assertThat(faults.found())
                .singleElement()
                .asString()
                .startsWith("r.drl:1:10: The rule (r) must go on with when; it has '");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query q() Shop() end",
                "function int f() { return 1; }",
                "declare Shop x : int end",
                "dialect \"mvel\"",
                "global java.util.List extra",
                "global org.deepsynth.rules.conclusion.Conclude other",
                "rule \"without an end\" when Shop() then conclude.a();",
                "rule \"without a left side\" then conclude.a(); end",
                "/* a comment without an end",
                "\"a string without an end"
            })
    void a_file_of_rules_holds_rules_and_nothing_else(String text) {
        Faults faults = new Faults("r.drl");

        RuleReader.read("r.drl", text, faults);

        assertThat(faults.found()).isNotEmpty();
    }

    private static List<String> faults(String leftSide) {
        return faults(leftSide, "conclude.onService().requires( \"a\", $s.a() );");
    }

    private static List<String> faults(String leftSide, String rightSide) {
        Faults faults = new Faults("r.drl");
        RuleReader.read("r.drl", "rule \"r\"\nwhen\n" + leftSide + "\nthen\n" + rightSide + "\nend\n", faults);
        return faults.found().stream().map(Fault::toString).toList();
    }
}
