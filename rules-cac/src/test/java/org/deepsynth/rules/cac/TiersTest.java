package org.deepsynth.rules.cac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One service sells its content with a label to some and without to others (Labelling Measures, art. 9). Whether its description
 * tells so within one feature or as two turns no verdict.
 */
class TiersTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new CacPack());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final String SERVICE = """
            service: {usesDeepSynthesis: yes}
            terms: {statesUserLabelDuty: yes}
            logs: {recipientsKept: yes, recipientsMonths: %s}
            cac: {offeredInMainland: yes, offeredToPublic: yes, roles: [provider, generative-ai-provider]}
            features:
            """;

    private static final String FEATURE = """
              - id: %s
                functions: [%s]
                outputs: [%s]
                delivery: [file]
                mayConfuse: yes
                technicalLabel: yes
                metadataLabel:
                  elements: [generation-label, provider, production-number, propagator, propagation-number]
                  value: 1
                  perFile: 1
                  keyword: yes
                  jsonString: yes
                  keys: [Label, ContentProducer, ProduceID, ReservedCode1, ContentPropagator, PropagateID, ReservedCode2]
                labels: {%s}
                unlabelledVariant: {%s}
            """;

    @ParameterizedTest
    @CsvSource({
        "yes, 6",
        "yes, 5",
        "yes, unknown",
        "no, 6",
        "no, unknown",
        "unknown, 6",
        "unknown, 5",
        "unknown, unknown"
    })
    void one_feature_with_a_variant_fares_as_two_features_do(String onlyOnApplication, String months) {
        String variant = "offered: yes, onlyOnApplication: " + onlyOnApplication;
        for (Tier tier : Tier.values()) {
            String whole = tier.feature("whole", tier.labelled, variant);
            String split =
                    tier.feature("free", tier.labelled, "offered: no") + tier.feature("paid", tier.bare, variant);

            assertThat(verdicts(months, whole)).as(tier.name()).isEqualTo(verdicts(months, split));
        }
    }

    private static Map<String, Verdict> verdicts(String months, String features) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        String text = SERVICE.formatted(months) + features;
        ENGINE.assess(ENGINE.reader().read("tiers", text), DAY)
                .findings()
                .forEach(finding -> verdicts.put(finding.id(), finding.verdict()));
        return verdicts;
    }

    private enum Tier {
        TEXT(
                "dialogue",
                "text",
                "text: {places: [start], form: words, wording: AI生成, legible: yes}",
                "text: {places: []}"),
        SOUND(
                "voice-cloning",
                "audio",
                "audio: {places: [start], forms: [voice], wording: AI生成, normalSpeed: yes}",
                "audio: {places: []}"),
        PICTURE(
                "image-generation",
                "image",
                "image: {onImage: yes, atEdge: yes, wording: AI生成, legible: yes, heightPercent: 5}",
                "image: {onImage: no}"),
        FILM(
                "face-replacement",
                "video",
                "video: {onStartFrame: yes, played: no, wording: AI生成, legible: yes, heightPercent: 5, seconds: 2}",
                "video: {onStartFrame: no}"),
        WORLD(
                "immersive-scene",
                "virtual-scene",
                "scene: {onStartScreen: yes, wording: AI生成, legible: yes, heightPercent: 5}",
                "scene: {onStartScreen: no}"),
        SCENT("music", "other", "other: yes", "other: no");

        private final String function;
        private final String output;
        private final String labelled;
        private final String bare;

        Tier(String function, String output, String labels, String none) {
            this.function = function;
            this.output = output;
            this.labelled = "conspicuous: yes, inEveryExport: yes, " + labels;
            this.bare = "conspicuous: no, inEveryExport: no, " + none;
        }

        private String feature(String id, String labels, String variant) {
            return FEATURE.formatted(id, function, output, labels, variant);
        }
    }
}
