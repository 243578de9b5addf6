package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Fact;
import org.junit.jupiter.api.Test;

/** Text, records and code state the same: 200 descriptions, whole and with facts left out, go from each to each. */
class RoundTripTest {

    private static final int DESCRIPTIONS = 200;

    private final ComplianceEngine engine = ToyEngine.ENGINE;

    @Test
    void a_description_is_read_back_from_its_yaml_with_all_facts_reasons_and_evidence() {
        for (Description description : descriptions()) {
            Description read = engine.reader().read("again.yaml", description.yaml());
            assertThat(read.digest()).as(description.yaml()).isEqualTo(description.digest());
            assertThat(facts(read)).isEqualTo(facts(description));
        }
    }

    @Test
    void a_description_stated_in_java_is_the_one_read_from_yaml() {
        for (Description description : descriptions()) {
            Description built = new Rebuilder(engine).rebuild(description);
            assertThat(facts(built)).isEqualTo(facts(description));
            Description read = engine.reader().read("again.yaml", description.yaml());
            assertThat(built.digest()).as(built.yaml() + "\n" + read.yaml()).isEqualTo(read.digest());
        }
    }

    private List<Description> descriptions() {
        List<Description> descriptions = new ArrayList<>();
        DescriptionGenerator generator = new DescriptionGenerator(engine, 20260105);
        LongForms forms = new LongForms(20260105);
        for (int i = 0; i < DESCRIPTIONS / 2; i++) {
            Map<String, Object> complete = generator.complete();
            Map<String, Object> erased = generator.erase(complete, 0.1 + 0.08 * (i % 10));
            for (Map<String, Object> tree : List.of(complete, erased)) {
                Map<String, Object> rewritten = forms.rewrite(engine, tree);
                // a description that Java states always names its service
                DescriptionGenerator.strings(rewritten.computeIfAbsent("service", key -> new HashMap<>()))
                        .put("name", "Service " + i);
                descriptions.add(generator.read(rewritten));
            }
        }
        return descriptions;
    }

    private static List<List<Object>> facts(Description description) {
        List<List<Object>> facts = new ArrayList<>();
        FactWalk.over(description, (part, fact) -> fact.withMembers().forEach(one -> facts.add(facts(one))));
        return facts;
    }

    private static List<Object> facts(Fact fact) {
        return List.of(
                fact.path(),
                fact.shown(),
                fact.origin().reason(),
                fact.origin().evidence(),
                fact.origin().since());
    }
}
