package org.deepsynth.rules.internal.loading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.pack.RulePack;
import org.junit.jupiter.api.Test;

class UncompiledPackTest {

    @Test
    void a_pack_whose_rules_were_not_compiled_is_refused_with_the_way_out() {
        RulePack uncompiled = new RulePack() {
            @Override
            public String id() {
                return "uncompiled";
            }

            @Override
            public Optional<Class<? extends Record>> section() {
                return Optional.empty();
            }
        };

        assertThatThrownBy(() -> ComplianceEngine.of(uncompiled))
                .hasMessageContaining(
                        "uncompiled/pack.yaml:6:1: The list of compiled rules (META-INF/kie/none) must be in the pack's jar.\n"
                                + "    Known here: META-INF/kie/org.deepsynth/broken/drools-model,"
                                + " META-INF/kie/org.deepsynth/gallery/drools-model,"
                                + " META-INF/kie/org.deepsynth/isle/drools-model,"
                                + " META-INF/kie/org.deepsynth/toy/drools-model.");
    }
}
