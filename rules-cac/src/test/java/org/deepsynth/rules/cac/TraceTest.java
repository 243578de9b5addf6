package org.deepsynth.rules.cac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.DerivationStep;
import org.deepsynth.rules.finding.Premise;
import org.deepsynth.rules.testing.Cases;
import org.junit.jupiter.api.Test;

/** A trace names the concepts of the law. */
class TraceTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new CacPack());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void a_scope_is_named_where_a_rule_or_another_scope_builds_on_it() {
        Description ordinary = Cases.of(ENGINE, "cac", DAY).ordinary();
        List<DerivationStep> standard =
                ENGINE.explain(ordinary, DAY).derivation("cac-gb45438-5-1").orElseThrow().subjects().stream()
                        .flatMap(subject -> subject.clauses().stream())
                        .map(Premise::formula)
                        .toList();

        assertThat(names(standard)).contains("must-be-labelled", "pictures-of-persons");
    }

    private static Set<String> names(List<DerivationStep> steps) {
        Set<String> names = new TreeSet<>();
        steps.forEach(step -> {
            names.addAll(step.concepts());
            names.addAll(names(step.parts()));
        });
        return names;
    }
}
