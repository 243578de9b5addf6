package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Table;
import org.junit.jupiter.api.Test;

class DescriptionBuilderTest {

    record Event(@Question(en = "How long?", zh = "多久？") Amount days) {}

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

    @Test
    void a_section_of_no_installed_pack_is_refused() {
        assertThatThrownBy(() -> reader.describe("a")
                        .section("other", Own.class, own -> own.yes(Own::offSwitch))
                        .build())
                .hasMessageStartingWith("a: The key (other) must be one that a description has.");
    }
}
