package org.deepsynth.rules.internal.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.internal.drl.RuleReader;
import org.deepsynth.rules.internal.drl.RuleText;
import org.deepsynth.rules.internal.drools.RuleBase.Selected;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.source.Fault;
import org.junit.jupiter.api.Test;

class GatherCheckTest {

    private static final Catalogue MINI = new MiniPack().engine().catalogues().get(0);
    private static final Selected FEATURE = new Selected(Feature.class.getName(), 0);
    private static final Selected NAMED_SCOPE = new Selected(Scope.class.getName(), 1);

    private final Faults faults = new Faults("pack mini");

    @Test
    void a_rule_gathers_each_kind_of_fact_once_but_several_scopes() {
        check("r", "$a : Feature()\n$b : Feature()", FEATURE, FEATURE);
        check(
                "r",
                "Scope( name == \"a\", $a : formula )\nScope( name == \"b\", $b : formula )",
                NAMED_SCOPE,
                NAMED_SCOPE);

        assertThat(told())
                .containsExactly("r.drl:4:1: The rule (r) must gather Feature once.\n    Remove one of the two.");
    }

    @Test
    void a_scope_and_an_instrument_are_gathered_by_name() {
        check("r", "Scope( $a : formula )", new Selected(Scope.class.getName(), 0));
        check("r", "Instrument( $from : from )", new Selected(Instrument.class.getName(), 0));
        check("r", "Instrument( id == \"akt\", $from : from )", new Selected(Instrument.class.getName(), 1));

        assertThat(told())
                .containsExactly(
                        "r.drl:3:1: The rule (r) must name the Scope that it gathers.\n"
                                + "    Write Scope( name == \"…\", $x : formula ).",
                        "r.drl:3:1: The rule (r) must name the Instrument that it gathers.\n"
                                + "    Write Instrument( id == \"…\", $from : from ).",
                        "r.drl:3:1: The instrument (akt) that the rule (r) gathers must be one of the pack's.\n"
                                + "    Maybe write act.");
    }

    @Test
    void what_is_judged_per_service_does_not_wait_for_features() {
        check("mini-act-1", "$f : Feature()", FEATURE);

        assertThat(told())
                .containsExactly(
                        "r.drl:3:1: The rule (mini-act-1) must not gather Feature, for the obligation is judged per"
                                + " service: where there is no feature, it would not be heard.\n    Write per: feature in the catalogue,"
                                + " or conclude a scope that holds for the service.");
    }

    @Test
    void a_condition_that_is_compiled_and_not_written_is_told() {
        check("r", "$f : Feature()", new Selected(Feature.class.getName(), 1));
        check("s", "$f : Feature()", FEATURE, new Selected("org.drools.base.rule.EvalCondition", 0));

        assertThat(told())
                .contains(
                        "r.drl:1:1: The rule (r) must be compiled as it is written.\n    Build the pack again.",
                        "r.drl:1:1: The rule (s) must be compiled as it is written.\n    Build the pack again.");
    }

    @Test
    void a_rule_whose_text_has_a_fault_is_looked_at_no_further() {
        assertThat(check("r", "$f : Feature( mayConfuse )", new Selected("org.example.Other", 1)))
                .containsExactly("r");

        assertThat(told()).singleElement().asString().contains("must not test what it gathers");
    }

    private Set<String> check(String name, String left, Selected... compiled) {
        List<RuleText> rules = RuleReader.read(
                "r.drl", "rule \"" + name + "\"\nwhen\n" + left + "\nthen\nconclude.onService();\nend\n", faults);
        Set<String> given = Set.of(Feature.class.getName(), Scope.class.getName(), Instrument.class.getName());
        return new GatherCheck(MINI, Map.of(name, List.of(compiled)), given, SubjectTypes.ofFeatures(), faults)
                .check(rules);
    }

    private List<String> told() {
        return faults.found().stream().map(Fault::toString).toList();
    }
}
