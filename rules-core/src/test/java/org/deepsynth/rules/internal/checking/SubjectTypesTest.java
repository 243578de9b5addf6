package org.deepsynth.rules.internal.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.gallery.GalleryPack;
import org.deepsynth.rules.gallery.GalleryPack.Gallery;
import org.deepsynth.rules.gallery.GalleryPack.GalleryFeature;
import org.deepsynth.rules.gallery.GalleryPack.Poster;
import org.deepsynth.rules.internal.drl.RuleReader;
import org.deepsynth.rules.internal.drl.RuleText;
import org.deepsynth.rules.internal.drools.RuleBase.Selected;
import org.deepsynth.rules.internal.files.PackFiles;
import org.deepsynth.rules.internal.loading.PackLoader;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.source.Fault;
import org.junit.jupiter.api.Test;

/** What a rule gathers for each subject must be of the kind for which it speaks. */
class SubjectTypesTest {

    private static final Catalogue GALLERY =
            PackLoader.load(new GalleryPack(), List.of()).catalogue();
    private static final PackFiles FILES = PackFiles.of(new GalleryPack());

    private final Faults faults = new Faults("pack gallery");

    record Empty() {}

    record Bare(Wall wall) {}

    record Wall(Listed<Nail> posters) {}

    record Nail(Text id) {}

    record Second(Hall wall) {}

    record Hall(Listed<Feature> posters) {}

    @Test
    void the_list_of_a_kind_is_in_the_section_and_has_a_record_of_its_own_that_is_a_subject() {
        for (Class<? extends Record> section : List.of(Empty.class, Bare.class, Second.class)) {
            SubjectTypes.of(GALLERY, Optional.of(section), Optional.empty(), List.of(), FILES, faults);
        }

        assertThat(told())
                .satisfiesExactly(
                        none -> assertThat(none)
                                .startsWith("gallery/pack.yaml:16:3: The kind of subject (poster) must have its list"
                                        + " (gallery.wall.posters) in the pack's section."),
                        bare -> assertThat(bare)
                                .contains("must be a list of subjects, which have an id; " + Nail.class.getName()),
                        taken -> assertThat(taken)
                                .contains("must have a record of its own; rules know Feature as feature."));
    }

    @Test
    void what_is_judged_per_poster_gathers_posters_and_what_is_judged_per_service_none() {
        gather("gallery-act-2", "$f : Feature()", Feature.class);
        gather("gallery-act-3", "$p : Poster()", Poster.class);
        gather("gallery-act-1", "$f : GalleryFeature()", GalleryFeature.class);

        assertThat(told())
                .containsExactly(
                        "r.drl:3:1: The rule (gallery-act-2) must not gather Feature, for the obligation is judged per"
                                + " poster.\n    Write per: feature in the catalogue, or gather what there is for each poster.",
                        "r.drl:3:1: The rule (gallery-act-3) must not gather Poster, for the obligation is judged per"
                                + " service: where there is no poster, it would not be heard.\n    Write per: poster in the"
                                + " catalogue, or conclude a scope that holds for the service.");
    }

    @Test
    void two_records_of_subjects_would_be_gathered_in_every_pairing() {
        gather("r", "$f : Feature()\n$g : GalleryFeature()", Feature.class, GalleryFeature.class);

        assertThat(told())
                .containsExactly(
                        "r.drl:4:1: The rule (r) must gather Feature or GalleryFeature: it would be heard for every pairing of"
                                + " the two.\n    Gather one of them; what a pack adds to a feature holds the feature.");
    }

    @Test
    void a_scope_of_posters_is_not_gathered_for_features() {
        Concluded concluded = new Conclude(() -> "", scope -> {})
                .scope("on-show", () -> "any-gallery-wall-posters", Formula.all())
                .result();
        List<RuleText> rules = RuleReader.read(
                "p.drl",
                rule("scope p", "$p : Poster()", "conclude.scope( \"on-show\", $p, $p.shown() );")
                        + rule(
                                "a-1",
                                "$f : Feature()\nScope( name == \"on-show\", subject == $f.subject(), $s : formula )",
                                "conclude.on( $f ).requires( \"x\", $s );")
                        + rule(
                                "a-2",
                                "$p : Poster()\nScope( name == \"on-show\", $s : formula )",
                                "conclude.on( $p ).requires( \"x\", $s );"),
                faults);

        Unheard unheard = new ScopeCheck(rules, concluded, types(), faults).check(Set.of());

        assertThat(told())
                .containsExactly(
                        "p.drl:10:1: The scope (on-show) is concluded for each poster; the rule (a-1) must not gather it, for"
                                + " it speaks of each feature.\n    Conclude a scope of another name for each feature.",
                        "p.drl:17:1: The scope (on-show) is concluded for each poster; the rule (a-2) must gather it for its"
                                + " own.\n    Write Scope( name == \"on-show\", subject == $p.subject(), $x : formula ).");
        assertThat(unheard.rules()).containsExactlyInAnyOrder("a-1", "a-2");
    }

    @Test
    void a_rule_on_posters_concludes_nothing_of_the_service() {
        Concluded concluded =
                new Conclude(() -> "", scope -> {}).scope("open", Formula.all()).result();
        List<RuleText> rules = RuleReader.read(
                "p.drl", rule("scope p", "$p : Poster()", "conclude.scope( \"open\", $p.shown() );"), faults);

        new ScopeCheck(rules, concluded, types(), faults).check(Set.of());

        assertThat(told())
                .singleElement()
                .asString()
                .contains("must not gather Poster, for it concludes of the service: where there is no poster");
    }

    private SubjectTypes types() {
        return SubjectTypes.of(
                GALLERY, Optional.of(Gallery.class), Optional.of(GalleryFeature.class), List.of(), FILES, faults);
    }

    private void gather(String name, String left, Class<?>... compiled) {
        List<RuleText> rules = RuleReader.read("r.drl", rule(name, left, "conclude.onService();"), faults);
        Set<String> given = Set.of(
                Feature.class.getName(), Poster.class.getName(), GalleryFeature.class.getName(), Scope.class.getName());
        List<Selected> selected = List.of(compiled).stream()
                .map(type -> new Selected(type.getName(), 0))
                .toList();
        new GatherCheck(GALLERY, Map.of(name, selected), given, types(), faults).check(rules);
    }

    private List<String> told() {
        return faults.found().stream().map(Fault::toString).toList();
    }

    private static String rule(String name, String left, String right) {
        return "rule \"" + name + "\"\nwhen\n" + left + "\nthen\n" + right + "\nend\n";
    }
}
