package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Key;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Table;
import org.junit.jupiter.api.Test;

class DescriptionBuilderTest {

    record Event(Amount days) {}

    record Own(
            @Key("switch") Answer offSwitch,
            Choice<Medium> medium,
            Listed<Event> events,
            Table<HarmCategory, Event> byHarm,
            Table<HarmCategory, Event> none) {}

    private final DescriptionReader reader = new DescriptionReader(Map.of("own", Own.class));

    @Test
    void java_states_what_yaml_states() {
        Description built = reader.describe("Swap")
                .shared(d -> d.yes(s -> s.service().usesDeepSynthesis())
                        .day(s -> s.service().startedOn(), LocalDate.of(2026, 3, 2))
                        .amount(s -> s.logs().generationMonths(), 6)
                        .only(s -> s.safeguards().unprotectedPaths()))
                .feature(
                        "swap",
                        f -> f.only(Feature::functions, Function.FACE_REPLACEMENT, Function.OTHER)
                                .no(Feature::technicalLabel)
                                .text(x -> x.labels().video().wording(), "AI生成"))
                .section(
                        "own",
                        Own.class,
                        own -> own.yes(Own::offSwitch)
                                .choice(Own::medium, Medium.VOICE)
                                .items(Own::events, Event.class, e -> e.amount(Event::days, 1.5), e -> {})
                                .entry(Own::byHarm, HarmCategory.NCII, Event.class, e -> e.amount(Event::days, 3))
                                .empty(Own::none))
                .build();

        Description written = reader.read("swap.yaml", """
                service: {name: Swap, usesDeepSynthesis: yes, startedOn: 2026-03-02}
                logs: {generationMonths: 6}
                safeguards: {unprotectedPaths: []}
                features:
                  - id: swap
                    functions: [face-replacement, other]
                    technicalLabel: no
                    labels: {video: {wording: AI生成}}
                own:
                  switch: yes
                  medium: voice
                  events: [{days: 1.5}, {}]
                  byHarm: {ncii: {days: 3}}
                  none: {}
                """);
        assertThat(built.digest()).isEqualTo(written.digest());
        assertThat(built.name()).isEqualTo("Swap");
    }

    @Test
    void features_not_stated_are_unknown_and_none_can_be_stated() {
        assertThat(reader.describe("a").build().features().stated()).isFalse();
        assertThat(reader.describe("a").noFeatures().build().features().items().orElseThrow())
                .isEmpty();
    }

    /** A model of a backend's configuration. */
    record Model(String name, List<Function> functions, boolean labelsOutput) {}

    @Test
    void a_backend_describes_itself_from_its_configuration() {
        Evidence file = new Evidence("config/production.toml").kind("configuration");
        DescriptionBuilder description = reader.describe("Swap")
                .shared(d -> d.yes(s -> s.service().usesDeepSynthesis())
                        .within(
                                SharedSections::logs,
                                l -> l.amount(Logs::generationMonths, 6).evidence(file)));
        for (Model model : List.of(
                new Model("swap", List.of(Function.FACE_REPLACEMENT), true), new Model("other", List.of(), false))) {
            description.feature(
                    model.name(),
                    f -> f.only(Feature::functions, model.functions())
                            .answer(Feature::technicalLabel, model.labelsOutput())
                            .because("The label is written by the encoder of every model.")
                            .evidence(file)
                            .unknown(Feature::mayConfuse)
                            .because("Nobody has asked users yet."));
        }
        Description built = description.build();
        assertThat(built.features().items().orElseThrow())
                .extracting(feature -> feature.technicalLabel().shown())
                .containsExactly("yes", "no");
        assertThat(reader.read("swap.yaml", built.yaml()).digest()).isEqualTo(built.digest());
    }

    @Test
    void features_after_a_statement_of_none_are_all_that_there_are() {
        Description built = reader.describe("a")
                .feature("old", f -> f.no(Feature::technicalLabel))
                .noFeatures()
                .feature("new", f -> {})
                .build();
        assertThat(built.digest())
                .isEqualTo(reader.read("a.yaml", "service: {name: a}\nfeatures: [{id: new}]")
                        .digest());
    }

    @Test
    void a_section_of_no_installed_pack_is_refused() {
        assertThatThrownBy(() -> reader.describe("a")
                        .section("other", Own.class, own -> own.yes(Own::offSwitch))
                        .build())
                .hasMessageStartingWith("a: The key (other) must be one that a description has.");
    }
}
