package org.deepsynth.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.and;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.broken.BrokenPack;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.deepsynth.rules.toy.ToyPack;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/**
 * Defects that the engine had in public (apache/incubator-kie-issues 7115 and 7109: rules that stop firing when another package
 * looks at the same facts, outcomes that depend on package size and order), held against the shape in which we use it: one base for
 * each pack, rules that select and join.
 */
public class EngineDefectsTest {

    public static final Answer YES = new Answer(Origin.unstated("x"), Truth.YES);

    /** A fact of these tests. */
    public record Kite(Answer flies) {}

    /** Another one. */
    public record Storm(Answer raging) {}

    /** A package with one rule that concludes a scope and one that joins it. */
    private static Model joining(String name, String scope, String needs) {
        String pack = "org.deepsynth.rules.defects." + name;
        ModelImpl model = new ModelImpl(pack);
        Global<Conclude> conclude = globalOf(Conclude.class, pack, "conclude");
        Variable<Kite> kite = declarationOf(Kite.class, "$kite");
        Variable<Scope> needed = declarationOf(Scope.class, "$scope");
        model.addGlobal(conclude);
        model.addRule(rule(pack, "scope " + scope)
                .build(pattern(kite), on(kite, conclude).execute((k, c) -> c.scope(scope, k.flies()))));
        model.addRule(rule(pack, name)
                .build(
                        pattern(kite),
                        pattern(needed).expr("named", one -> one.name().equals(needs)),
                        on(needed, conclude).execute((s, c) -> c.onService().requires("it", s.formula()))));
        return model;
    }

    /** A package whose rule asks whether there is a kite and no storm. */
    private static Model existing(String name) {
        String pack = "org.deepsynth.rules.defects." + name;
        ModelImpl model = new ModelImpl(pack);
        Global<Conclude> conclude = globalOf(Conclude.class, pack, "conclude");
        Variable<Kite> kite = declarationOf(Kite.class, "$kite");
        Variable<Storm> storm = declarationOf(Storm.class, "$storm");
        model.addGlobal(conclude);
        model.addRule(rule(pack, name)
                .build(
                        exists(and(pattern(kite), not(pattern(storm)))),
                        on(conclude).execute(c -> c.onService().requires("it", YES))));
        return model;
    }

    @Test
    void the_order_of_packages_changes_no_conclusion() {
        List<Model> models = new ArrayList<>(List.of(
                joining("a", "s1", "s3"),
                joining("b", "s2", "s1"),
                joining("c", "s3", "s2"),
                existing("d"),
                existing("e")));
        List<String> first = names(conclude(models));
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(models, random);
            assertThat(names(conclude(models))).isEqualTo(first);
        }
        assertThat(first).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void a_rule_fires_in_its_own_base_whatever_others_ask_in_theirs() {
        assertThat(names(conclude(List.of(existing("d"))))).containsExactly("d");
        assertThat(names(conclude(List.of(existing("d")), new Kite(YES), new Storm(YES))))
                .isEmpty();
    }

    @Test
    void a_pack_concludes_alone_what_it_concludes_beside_others() {
        ComplianceEngine both = ComplianceEngine.of(new BrokenPack(), new ToyPack());
        DescriptionGenerator generator = new DescriptionGenerator(both, 3);
        for (int i = 0; i < 50; i++) {
            Map<String, Object> tree = generator.erase(generator.complete(), 0.2);
            Report together = both.assess(generator.read(tree), LocalDate.of(2026, 11, 1));
            tree.remove("broken");
            ComplianceEngine toy = ComplianceEngine.of(new ToyPack());
            Description alone = toy.reader().read("toy.json", DescriptionGenerator.text(tree));
            assertThat(verdicts(toy.assess(alone, LocalDate.of(2026, 11, 1))))
                    .isEqualTo(verdicts(together.only(List.of("toy"))));
        }
    }

    private static Concluded conclude(List<Model> models) {
        return conclude(models, new Kite(YES));
    }

    private static Concluded conclude(List<Model> models, Object... facts) {
        return RuleBase.of(models).conclude(List.of(facts), Concluded.NOTHING, soFar -> rule -> true);
    }

    private static List<String> names(Concluded concluded) {
        return concluded.conclusions().stream()
                .map(Conclusion::obligation)
                .sorted()
                .toList();
    }

    private static Map<String, Object> verdicts(Report report) {
        Map<String, Object> verdicts = new TreeMap<>();
        for (Finding finding : report.findings()) {
            verdicts.put(finding.id(), finding.verdict());
        }
        return verdicts;
    }
}
