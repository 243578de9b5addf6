package org.deepsynth.rules.examples.backend.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.cac.CacSection;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.Function;
import org.deepsynth.rules.fact.Truth;
import org.junit.jupiter.api.Test;

class ServiceDescriptionTest {

    private static final ServiceDescription DESCRIPTIONS = new ServiceDescription(ComplianceEngine.load());

    @Test
    void what_the_configuration_leaves_out_stays_open() {
        Feature feature = describe(new OfferedFeature(
                Set.of(Function.FACE_REPLACEMENT), null, null, null, null, null, null, null, null, null, null));

        assertThat(feature.technicalLabel().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(feature.securityAssessed().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(feature.mayConfuse().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(feature.unlabelledVariant().offered().truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_pipeline_without_a_label_states_that_there_is_none() {
        Feature feature =
                describe(new OfferedFeature(null, null, null, null, null, null, false, null, null, true, null));

        assertThat(feature.labels().conspicuous().truth()).isEqualTo(Truth.NO);
        assertThat(feature.labels().inEveryExport().truth()).isEqualTo(Truth.NO);
        assertThat(feature.technicalLabel().truth()).isEqualTo(Truth.NO);
    }

    @Test
    void a_service_with_nothing_on_has_no_features_and_keeps_the_rest_open() {
        OfferedService service =
                new OfferedService("Studio", "lantern", null, null, null, null, null, null, null, Map.of());

        Description description = DESCRIPTIONS.of("studio", service, List.of());

        assertThat(description.features().items()).contains(List.of());
        assertThat(description.source()).isEqualTo("studio.yaml");
        CacSection china = (CacSection) description.sections().get("cac");
        assertThat(china.filings().stated()).isFalse();
        assertThat(china.contentReview().inputsReviewed().truth()).isEqualTo(Truth.UNKNOWN);
    }

    private static Feature describe(OfferedFeature feature) {
        OfferedService service = new OfferedService(
                "Studio", "lantern", null, null, null, null, null, null, null, Map.of("one", feature));
        return DESCRIPTIONS
                .of("studio", service, List.of("one"))
                .features()
                .items()
                .orElseThrow()
                .get(0);
    }
}
