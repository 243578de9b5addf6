package org.deepsynth.rules.internal.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.binding.BlankTree;
import org.deepsynth.rules.internal.catalogue.CatalogueReader;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.source.Fault;
import org.junit.jupiter.api.Test;

class PackCheckTest {

    private static final Answer SILENT = new Answer(Origin.unstated("x"), Truth.UNKNOWN);
    private static final String PACK = """
            id: p
            version: 1
            languages: [en, zh]
            title: {en: P, zh: 包}
            lawReadOn: 2026-01-01
            model: none
            instruments: [i]
            roles: {seller: {en: seller, zh: 卖方}}
            scopes: {shop: {en: It is no shop., zh: 不是商店。}}
            """;
    private static final String INSTRUMENT = """
            title: {en: I, zh: 令}
            issuer: {en: X, zh: 某}
            issued: 2026-01-01
            from: 2026-01-01
            force: rule
            articles: 20
            provisions: [art-1]
            """;

    private String speaking = "";
    private final Conclude conclude = new Conclude(() -> speaking, scope -> {});

    @Test
    void a_pack_whose_rules_and_texts_fit_has_no_fault() {
        speak("p-i-1");
        conclude.onService().applies("shop", SILENT).requires("tidy", SILENT);
        conclude.role("seller", SILENT).scope("shop", SILENT);

        assertThat(faults(obligation("p-i-1", "service"), Set.of("p-i-1", "scope all")))
                .isEmpty();
    }

    @Test
    void rules_and_obligations_must_match_both_ways() {
        assertThat(faults(obligation("p-i-1", "service"), Set.of("p-i-2")))
                .contains(
                        "pack p: The obligation (p-i-1) must have a rule.\n    Maybe write p-i-2.",
                        "pack p: The rule (p-i-2) must be named by an obligation of the catalogue.\n    Maybe write p-i-1.",
                        "pack p: The role (seller) must be concluded by a rule.\n    Known here: .",
                        "pack p: The scope (shop) must be concluded by a rule.\n    Known here: .");
    }

    @Test
    void a_rule_must_conclude_once_for_the_subject_that_the_catalogue_names() {
        speak("p-i-1");
        conclude.onService().requires("tidy", SILENT);
        conclude.role("seller", SILENT).scope("shop", SILENT);

        assertThat(faults(obligation("p-i-1", "feature"), Set.of("p-i-1")))
                .containsExactly(
                        "pack p: The rule (p-i-1) must conclude once for each feature; it concluded for [service]."
                                + "\n    Compare its left side with the key per in the catalogue.");
    }

    @Test
    void each_clause_must_have_its_words_and_each_text_its_clause() {
        speak("p-i-1");
        conclude.on(feature()).applies("tidi", SILENT);
        conclude.role("seller", SILENT).scope("shop", SILENT);

        assertThat(faults(obligation("p-i-1", "feature"), Set.of("p-i-1")))
                .containsExactly(
                        "pack p: The clause (tidi) of p-i-1 must have a sentence in the catalogue.\n    Maybe write tidy.",
                        "pack p: The clause (tidy) of p-i-1 must be used by its rule.\n    Maybe write tidi.",
                        "pack p: The rule (p-i-1) must require something.\n    Add a requires clause.");
    }

    @Test
    void a_requirement_must_have_a_fix_and_named_ids_must_exist() {
        speak("p-i-1");
        conclude.onService().requires("tidy", SILENT);
        conclude.role("seller", SILENT).scope("shop", SILENT);
        String text = obligation("p-i-1", "service")
                .replace("fix: {en: Tidy up., zh: 收拾。}", "")
                .replace("related: []", "related: [p-i-9]");

        assertThat(faults(text, Set.of("p-i-1")))
                .containsExactly(
                        "pack p: The clause (tidy) of p-i-1 must have a fix in the catalogue.",
                        "pack p: The id (p-i-9) in related of p-i-1 must be one of this pack or of one that it requires.\n"
                                + "    Maybe write p-i-1.");
    }

    @Test
    void what_several_obligations_share_must_not_hang_on_one_of_them() {
        speak("p-i-1");
        conclude.onService().requires("tidy", SILENT);
        conclude.role("seller", SILENT).scope("shop", SILENT).scope("stall", feature(), SILENT);
        Conclude shared = new Conclude(() -> "scope all", scope -> {}).role("seller", SILENT);

        assertThat(faults(obligation("p-i-1", "service"), Set.of("p-i-1"), shared))
                .containsExactly(
                        "pack p: The scope (shop) must not be concluded by the rule of an obligation.\n    Give it a rule of"
                                + " its own, its name beginning with 'scope': the rule of an obligation that does not apply is"
                                + " not heard.",
                        "pack p: The scope (stall) must not be concluded by the rule of an obligation.\n    Give it a rule of"
                                + " its own, its name beginning with 'scope': the rule of an obligation that does not apply is"
                                + " not heard.");
    }

    @Test
    void the_rule_of_a_scope_must_not_say_anything_of_an_obligation() {
        speak("p-i-1");
        conclude.onService().requires("tidy", SILENT);
        speak("scope all");
        conclude.role("seller", SILENT).scope("shop", SILENT).onService().requires("tidy", SILENT);

        assertThat(faults(obligation("p-i-1", "service"), Set.of("p-i-1", "scope all")))
                .containsExactly(
                        "pack p: The rule (scope all) must conclude scopes and roles only.\n    What it says of an"
                                + " obligation belongs into the rule named by the obligation's id.");
    }

    private void speak(String rule) {
        speaking = rule;
    }

    private List<String> faults(String obligation, Set<String> rules) {
        return faults(obligation, rules, conclude);
    }

    private List<String> faults(String obligation, Set<String> rules, Conclude shared) {
        Catalogue catalogue = CatalogueReader.read(
                "p",
                path -> Optional.ofNullable(
                        switch (path) {
                            case "p/pack.yaml" -> PACK;
                            case "p/i/instrument.yaml" -> INSTRUMENT;
                            case "p/i/art-1.yaml" -> obligation;
                            default -> null;
                        }),
                List.of());
        Faults faults = new Faults("pack p");
        new PackCheck(catalogue, rules, conclude.result(), shared.result(), Unheard.NONE, faults).check();
        RelationCheck.check(catalogue, List.of(), faults);
        return faults.found().stream().map(Fault::toString).toList();
    }

    private static Feature feature() {
        Description description = new DescriptionReader(java.util.Map.of())
                .read("x", "features: [{id: " + BlankTree.id("features") + "}]");
        return description.features().items().orElseThrow().get(0);
    }

    private static String obligation(String id, String per) {
        return """
                obligations:
                  - id: %s
                    title: {en: T, zh: 题}
                    source: {en: art. 1, zh: 第一条}
                    bearers: [seller]
                    scopes: [shop]
                    kind: duty
                    per: %s
                    category: c
                    confidence: high
                    related: []
                    clauses:
                      tidy:
                        en: The shop is untidy.
                        zh: 商店不整洁。
                        fix: {en: Tidy up., zh: 收拾。}
                """.formatted(id, per);
    }
}
