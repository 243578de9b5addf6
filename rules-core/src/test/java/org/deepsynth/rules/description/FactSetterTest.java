package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Key;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

class FactSetterTest {

    record Event(Amount days) {}

    record Own(
            @Key("switch") Answer offSwitch,
            Choice<Medium> medium,
            Listed<Event> events,
            Table<HarmCategory, Event> byHarm,
            Table<HarmCategory, Event> none,
            Choices<Medium> media,
            Table<HarmCategory, Answer> answers,
            Table<HarmCategory, Amount> counts,
            Table<HarmCategory, Day> days,
            Table<HarmCategory, Text> texts) {}

    private final DescriptionReader reader = new DescriptionReader(Map.of("own", Own.class));

    @Test
    void java_states_tables_of_single_facts_and_choices_member_by_member() {
        assertThat(own(own -> own.entry(Own::answers, HarmCategory.NCII, Truth.YES)
                        .entry(Own::counts, HarmCategory.NCII, 3)
                        .entry(Own::days, HarmCategory.NCII, LocalDate.of(2026, 1, 5))
                        .entry(Own::texts, HarmCategory.NCII, "yes")
                        .unknown(Own::texts, HarmCategory.FRAUD)
                        .has(Own::media, Medium.VOICE)
                        .lacks(Own::media, Medium.TEXT)
                        .unsure(Own::media, Medium.IMAGE)))
                .isEqualTo(digest("""
                        answers: {ncii: yes}
                        counts: {ncii: 3}
                        days: {ncii: 2026-01-05}
                        texts: {ncii: yes, fraud: unknown}
                        media: {voice: yes, text: no, image: unknown}
                        """));
    }

    @Test
    void java_states_what_nobody_knows() {
        assertThat(own(own -> own.unknown(Own::offSwitch)
                        .because("The vendor did not say.")
                        .unknown(Own::media)
                        .unknown(Own::events)
                        .unknown(Own::byHarm)))
                .isEqualTo(digest("""
                        switch: {value: unknown, reason: The vendor did not say.}
                        media: unknown
                        events: unknown
                        byHarm: unknown
                        """));
    }

    @Test
    void java_states_a_reason_and_evidence_of_any_single_fact() {
        Evidence audit = new Evidence("audit.pdf")
                .kind("audit")
                .observedOn(LocalDate.of(2026, 1, 5))
                .attestedBy("A. Auditor")
                .validUntil(LocalDate.of(2027, 1, 5));
        assertThat(own(own -> own.yes(Own::offSwitch)
                        .because("It is in the menu.")
                        .evidence("menu.png")
                        .evidence(audit)
                        .has(Own::media, Medium.VOICE)
                        .because("It speaks.")
                        .lacks(Own::media, Medium.TEXT)
                        .items(
                                Own::events,
                                Event.class,
                                List.of(1, 2),
                                (days, event) -> event.amount(Event::days, days).evidence("log"))
                        .entry(Own::counts, HarmCategory.NCII, 3)
                        .because("Counted.")))
                .isEqualTo(digest("""
                        switch:
                          value: yes
                          reason: It is in the menu.
                          evidence:
                            - menu.png
                            - reference: audit.pdf
                              kind: audit
                              observedOn: 2026-01-05
                              attestedBy: A. Auditor
                              validUntil: 2027-01-05
                        media: {value: {voice: yes, text: no}, reason: It speaks.}
                        events: [{days: {value: 1, evidence: [log]}}, {days: {value: 2, evidence: [log]}}]
                        counts: {ncii: {value: 3, reason: Counted.}}
                        """));
    }

    @Test
    void the_last_statement_of_a_fact_counts() {
        assertThat(own(own -> own.no(Own::offSwitch)
                        .because("It was planned.")
                        .answer(Own::offSwitch, true)
                        .items(
                                Own::events,
                                Event.class,
                                e -> e.amount(Event::days, 1).because("One."),
                                e -> {})
                        .items(Own::events, Event.class, e -> e.amount(Event::days, 2))))
                .isEqualTo(digest("""
                        switch: yes
                        events: [{days: 2}]
                        """));
        assertThat(own(own -> own.only(Own::media, Medium.TEXT)
                        .because("It was planned.")
                        .has(Own::media, Medium.VOICE)))
                .isEqualTo(digest("media: {voice: yes}"));
    }

    @Test
    void facts_of_a_section_inside_the_record_are_named_in_short() {
        assertThat(reader.describe("a")
                        .shared(d -> d.within(
                                SharedSections::service,
                                s -> s.yes(Service::usesDeepSynthesis).evidence("code")))
                        .build()
                        .digest())
                .isEqualTo(
                        reader.read("a.yaml", "service: {name: a, usesDeepSynthesis: {value: yes, evidence: [code]}}")
                                .digest());
    }

    @Test
    void all_values_that_fit_no_fact_are_told_at_once_by_their_paths() {
        DescriptionBuilder wrong = reader.describe("a")
                .section(
                        "own",
                        Own.class,
                        own -> own.items(
                                        Own::events,
                                        Event.class,
                                        e -> e.amount(Event::days, Double.NaN),
                                        e -> e.amount(Event::days, new BigDecimal("1e-999999999")),
                                        e -> e.amount(Event::days, null))
                                .choice(Own::medium, null)
                                .has(Own::media, (Medium) null)
                                .entry(Own::counts, null, 3)
                                .entry(Own::texts, HarmCategory.NCII, " ")
                                .yes(Own::offSwitch)
                                .evidence(" ")
                                .evidence(new Evidence("").kind("audit"))
                                .empty(Own::none)
                                .because("There is none."));
        assertThatExceptionOfType(InvalidSourceException.class)
                .isThrownBy(wrong::build)
                .satisfies(e -> assertThat(e.faults())
                        .extracting(Fault::message)
                        .satisfiesExactlyInAnyOrder(
                                m -> assertThat(m)
                                        .startsWith("A reason or evidence must follow the statement of a single fact"),
                                m -> assertThat(m)
                                        .isEqualTo("The fact own.events[0].days (NaN) must be a number, 0 or more."),
                                m -> assertThat(m)
                                        .startsWith("The fact own.events[1].days (1E-999999999) must be a number"),
                                m -> assertThat(m).startsWith("The fact own.events[2].days (nothing) must be a number"),
                                m -> assertThat(m).startsWith("The fact own.medium (nothing) must be one of"),
                                m -> assertThat(m).startsWith("The fact own.media (nothing) must be one of"),
                                m -> assertThat(m).startsWith("The key (nothing) of own.counts must be one of"),
                                m -> assertThat(m).startsWith("The fact own.texts.ncii ( ) must be a text."),
                                m -> assertThat(m).startsWith("The evidence of own.switch ( ) must name a reference."),
                                m -> assertThat(m).startsWith("The evidence of own.switch () must name a reference.")));
    }

    private String own(Consumer<FactSetter<Own>> facts) {
        return reader.describe("a").section("own", Own.class, facts).build().digest();
    }

    private String digest(String own) {
        return reader.read("a.yaml", "service: {name: a}\nown:\n" + own.indent(2))
                .digest();
    }
}
