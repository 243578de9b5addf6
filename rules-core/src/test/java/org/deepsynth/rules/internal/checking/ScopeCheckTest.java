package org.deepsynth.rules.internal.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.internal.drl.RuleReader;
import org.deepsynth.rules.internal.drl.RuleText;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.source.Fault;
import org.junit.jupiter.api.Test;

class ScopeCheckTest {

    private static final Concluded NOTHING = new Conclude(() -> "", scope -> {}).result();

    private final Faults faults = new Faults("pack p");

    @Test
    void scopes_that_need_each_other_are_named_as_a_ring_and_once() {
        List<RuleText> rules = rules(
                rule("scope a", "Scope( name == \"b\", $b : formula )", "conclude.scope( \"a\", $b );"),
                rule(
                        "scope b",
                        "Scope( name == \"c\", $c : formula )",
                        "conclude.scope( \"b\", $c ).role( \"r\", $c );"),
                rule("scope c", "Scope( name == \"a\", $a : formula )", "conclude.scope( \"c\", $a );"),
                rule("p-1", "Scope( name == \"e\", $e : formula )", "conclude.onService().requires( \"x\", $e );"),
                rule("scope e", "Scope( name == \"d\", $d : formula )", "conclude.scope( \"e\", $d );"),
                rule("scope d", "$s : Shop()", "conclude.scope( \"d\", $s.sells() );"));

        Unheard unheard = new ScopeCheck(rules, NOTHING, SubjectTypes.ofFeatures(), faults).check(Set.of("scope d"));

        assertThat(told())
                .containsExactly(
                        "p.drl:3:1: The scopes (b → c → a → b) must not need each other, for then none is concluded.\n"
                                + "    Let one of them do without the next.");
        assertThat(unheard.rules())
                .containsExactlyInAnyOrder("scope a", "scope b", "scope c", "p-1", "scope d", "scope e");
        assertThat(unheard.roles()).containsExactly("r");
    }

    @Test
    void a_scope_that_needs_itself_is_a_ring() {
        List<RuleText> rules =
                rules(rule("scope a", "Scope( name == \"a\", $a : formula )", "conclude.scope( \"a\", $a );"));

        new ScopeCheck(rules, NOTHING, SubjectTypes.ofFeatures(), faults).check(Set.of());

        assertThat(told()).singleElement().asString().contains("The scopes (a → a) must not need each other");
    }

    @Test
    void a_scope_that_nobody_concludes_is_told_with_the_nearest_one() {
        List<RuleText> rules = rules(
                rule("scope a", "Shop()", "conclude.scope( \"market\", $a );"),
                rule("p-1", "Scope( name == \"markt\", $m : formula )", "conclude.onService().requires( \"x\", $m );"));

        Unheard unheard = new ScopeCheck(rules, NOTHING, SubjectTypes.ofFeatures(), faults).check(Set.of());

        assertThat(told())
                .containsExactly(
                        "p.drl:9:1: The scope (markt) that the rule (p-1) gathers must be concluded by a rule.\n"
                                + "    Maybe write market.");
        assertThat(unheard.rules()).containsExactly("p-1");
    }

    @Test
    void a_scope_of_features_is_joined_and_one_of_the_service_is_not() {
        Concluded concluded = new Conclude(() -> "", scope -> {})
                .scope("market", Formula.all())
                .scope("drawn", feature(), Formula.all())
                .result();
        List<RuleText> rules = rules(
                rule("scope a", "Shop()", "conclude.scope( \"market\", $a );"),
                rule("scope b", "$f : Feature()", "conclude.scope( \"drawn\", $f, $f.a() );"),
                rule("p-1", "Scope( name == \"drawn\", $d : formula )", "conclude.onService().requires( \"x\", $d );"),
                rule(
                        "p-2",
                        "Scope( name == \"market\", subject == $f.subject(), $m : formula )",
                        "conclude.on( $f ).requires( \"x\", $m );"));

        new ScopeCheck(rules, concluded, SubjectTypes.ofFeatures(), faults).check(Set.of());

        assertThat(told())
                .containsExactly(
                        "p.drl:15:1: The scope (drawn) is concluded for each feature; the rule (p-1) must gather it for its"
                                + " own.\n    Write Scope( name == \"drawn\", subject == $f.subject(), $x : formula ).",
                        "p.drl:21:1: The scope (market) is concluded for the service; the rule (p-2) must gather it so.\n"
                                + "    Write Scope( name == \"market\", $x : formula ).");
    }

    @Test
    void one_rule_concludes_a_scope_and_of_the_service_without_asking_for_features() {
        Concluded concluded = new Conclude(() -> "", scope -> {})
                .scope("market", Formula.all())
                .result();
        List<RuleText> rules = rules(
                rule("scope a", "Shop()", "conclude.scope( \"market\", $a );"),
                rule("scope b", "$f : Feature()", "conclude.scope( \"market\", $f.a() );"));

        new ScopeCheck(rules, concluded, SubjectTypes.ofFeatures(), faults).check(Set.of());

        assertThat(told())
                .containsExactly(
                        "p.drl:7:1: The scope (market) must be concluded by one rule; it is by (scope a) already.\n"
                                + "    Remove one of the two.",
                        "p.drl:9:1: The rule (scope b) must not gather Feature, for it concludes of the service: where there is"
                                + " no feature, it would not be heard.\n    Conclude of each feature, scope( \"…\", $f, … ), or"
                                + " ask the service.");
    }

    private List<String> told() {
        return faults.found().stream().map(Fault::toString).toList();
    }

    private static Feature feature() {
        return new DescriptionReader(java.util.Map.of())
                .read("x", "features: [{id: any}]")
                .features()
                .items()
                .orElseThrow()
                .get(0);
    }

    private List<RuleText> rules(String... texts) {
        return RuleReader.read("p.drl", String.join("", texts), faults);
    }

    private static String rule(String name, String left, String right) {
        return "rule \"" + name + "\"\nwhen\n" + left + "\nthen\n" + right + "\nend\n";
    }
}
