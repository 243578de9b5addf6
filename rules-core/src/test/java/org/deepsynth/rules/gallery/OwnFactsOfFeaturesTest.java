package org.deepsynth.rules.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepsynth.rules.gallery.GalleryEngine.DAY;
import static org.deepsynth.rules.gallery.GalleryEngine.ENGINE;
import static org.deepsynth.rules.gallery.GalleryEngine.assess;
import static org.deepsynth.rules.gallery.GalleryEngine.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.AnswerForm;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.gallery.GalleryPack.Gallery;
import org.deepsynth.rules.gallery.GalleryPack.GalleryFeature;
import org.deepsynth.rules.pack.RulePack;
import org.junit.jupiter.api.Test;

/** What a pack adds to features stands in each of them, and rules are given it for each. */
class OwnFactsOfFeaturesTest {

    private static final String BRUSH = "features: [{id: brush, mayConfuse: no, gallery: {paints: yes, signs: no}}]";

    @Test
    void they_stand_in_the_feature_and_belong_to_it() {
        Description description = read(BRUSH);
        List<Record> added = description.featureSections().get("gallery");

        assertThat(added).singleElement().isInstanceOfSatisfying(GalleryFeature.class, one -> {
            assertThat(one.feature())
                    .isEqualTo(description.features().items().orElseThrow().get(0));
            assertThat(one.paints().path()).isEqualTo("features[0].gallery.paints");
        });
        assertThat(signed(BRUSH).verdict()).isEqualTo(Verdict.GAP);
    }

    @Test
    void where_nothing_is_stated_they_are_open() {
        Finding silent = signed("features: [{id: brush}, {id: pen, gallery: unknown}]");

        assertThat(silent.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(silent.toAskNext())
                .extracting(Fact::path)
                .containsExactly("features[0].gallery.paints", "features[1].gallery.paints");
        assertThat(read("{}").featureSections()).isEmpty();
    }

    @Test
    void a_misspelt_key_is_told_and_the_feature_itself_is_none() {
        assertThatThrownBy(() -> read("features: [{id: brush, gallery: {signs: no, sings: no}}]"))
                .hasMessageContaining("Maybe write signs.");
        assertThatThrownBy(() -> read("features: [{id: brush, gallery: {feature: {}}}]"))
                .hasMessageContaining("The key (feature)");
        assertThatThrownBy(() -> read("features: [{id: brush, galery: {}}]"))
                .hasMessageContaining("Maybe write gallery.");
    }

    @Test
    void they_are_changed_and_answered_like_others() {
        Description signed = ENGINE.reader().change(read(BRUSH), Map.of("features[brush].gallery.signs", "yes"));

        assertThat(ENGINE.assess(signed, DAY).gaps()).isEmpty();
        assertThat(ENGINE.reader().form("features[0].gallery.signs").kind()).isEqualTo(AnswerForm.Kind.YES_NO);
        assertThat(ENGINE.reader().given("features[0].gallery.signs")).isFalse();
    }

    @Test
    void java_states_them_with_the_feature() {
        Description built = ENGINE.describe("Gallery")
                .feature(
                        "brush",
                        f -> f.no(Feature::mayConfuse)
                                .section(
                                        "gallery",
                                        GalleryFeature.class,
                                        own -> own.yes(GalleryFeature::paints)
                                                .no(GalleryFeature::signs)
                                                .because("Nobody thought of it.")))
                .build();

        assertThat(ENGINE.assess(built, DAY).finding("gallery-act-1"))
                .hasValueSatisfying(one -> assertThat(one.verdict()).isEqualTo(Verdict.GAP));
        assertThat(built.yaml()).contains("reason: Nobody thought of it.");
    }

    @Test
    void java_states_them_of_features_and_of_nothing_else() {
        assertThatThrownBy(() -> ENGINE.describe("Gallery")
                        .shared(d -> d.within(
                                SharedSections::logs,
                                logs -> logs.section(
                                        "gallery", GalleryFeature.class, own -> own.yes(GalleryFeature::paints))))
                        .build())
                .hasMessageContaining("The facts that the pack (gallery) adds must be those of a feature.");
    }

    record Lonely(Answer paints) {}

    record Twofold(Feature feature, Feature other, Answer paints) {}

    record Nested(Feature feature) {}

    @Test
    void what_a_pack_adds_belongs_to_one_feature_and_its_section_to_none() {
        assertThatThrownBy(() -> ComplianceEngine.of(pack(Gallery.class, Lonely.class)))
                .hasMessageContaining("The record (" + Lonely.class.getName()
                        + ") of what the pack adds to features must have a component that is the feature.");
        assertThatThrownBy(() -> ComplianceEngine.of(pack(Gallery.class, Twofold.class)))
                .hasMessageContaining("must belong to one subject; it has several.");
        assertThatThrownBy(() -> ComplianceEngine.of(pack(Nested.class, GalleryFeature.class)))
                .hasMessageContaining("must not have a component Feature");
    }

    private static RulePack pack(Class<? extends Record> section, Class<? extends Record> ofFeature) {
        return new RulePack() {
            @Override
            public String id() {
                return "gallery";
            }

            @Override
            public Optional<Class<? extends Record>> section() {
                return Optional.of(section);
            }

            @Override
            public Optional<Class<? extends Record>> featureSection() {
                return Optional.of(ofFeature);
            }
        };
    }

    private static Finding signed(String yaml) {
        return assess(yaml).finding("gallery-act-1").orElseThrow();
    }
}
