package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.wording.FactText;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** One choice of a list may have a reason, evidence and a day of its own. */
class ChoiceSupportTest {

    private static final DescriptionReader READER = ToyEngine.ENGINE.reader();
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private static final LocalDate AFTER = LAST.plusDays(1);

    @Test
    void a_choice_of_a_list_carries_its_own_reason_and_evidence_at_its_own_line() {
        Choices<Medium> modalities = modalities("""
                  - image
                  - value: voice
                    reason: It speaks.
                    evidence: {reference: Demo, validUntil: 2026-04-30}
                """);

        assertThat(modalities.stated()).isTrue();
        assertThat(modalities.shown()).isEqualTo("[image, voice]");
        assertThat(modalities.origin().supported()).isFalse();
        assertThat(modalities.places()).containsOnlyKeys(Medium.VOICE);
        Origin own = modalities.places().get(Medium.VOICE);
        assertThat(own.path()).isEqualTo("service.modalities.voice");
        assertThat(own.line()).isEqualTo(4);
        assertThat(own.reason()).isEqualTo("It speaks.");
        assertThat(own.evidence()).containsExactly(new Evidence("Demo").validUntil(LAST));
    }

    @Test
    void choices_answered_one_by_one_carry_them_too() {
        Choices<Medium> modalities = modalities("  {image: yes, voice: {value: no, reason: It is mute.}}\n");

        assertThat(modalities.truthOf(Medium.VOICE)).isEqualTo(Truth.NO);
        assertThat(modalities.places().get(Medium.VOICE).reason()).isEqualTo("It is mute.");
        assertThat(modalities.shown()).isEqualTo("{image: yes, voice: no}");
    }

    @Test
    void a_choice_that_has_lost_all_its_evidence_is_neither_stated_nor_denied_and_the_others_stay() {
        String list = "  [image, {value: voice, evidence: {reference: Demo, validUntil: 2026-04-30}}]\n";

        assertThat(asOf(list, LAST).truthOf(Medium.VOICE)).isEqualTo(Truth.YES);
        Choices<Medium> after = asOf(list, AFTER);
        assertThat(after.truthOf(Medium.VOICE)).isEqualTo(Truth.UNKNOWN);
        assertThat(after.truthOf(Medium.IMAGE)).isEqualTo(Truth.YES);
        assertThat(after.truthOf(Medium.TEXT)).as("what the list does not name").isEqualTo(Truth.NO);
        assertThat(after.stated()).isFalse();
        assertThat(after.hasAny(Medium.VOICE).missing()).containsExactly(after);
        assertThat(after.hasAny(Medium.IMAGE).truth()).isEqualTo(Truth.YES);
        assertThat(after.places().get(Medium.VOICE).expired()).contains(LAST);
    }

    @Test
    void a_choice_rests_on_the_evidence_of_the_list_and_its_own_together() {
        String ended = "evidence: {reference: Demo, validUntil: 2026-04-30}";

        assertThat(asOf("  {value: [image, {value: voice, " + ended + "}], evidence: Manual}\n", AFTER)
                        .truthOf(Medium.VOICE))
                .as("the list's evidence is valid still")
                .isEqualTo(Truth.YES);
        Choices<Medium> own = asOf("  {value: [image, {value: voice, evidence: Demo}], " + ended + "}\n", AFTER);
        assertThat(own.truthOf(Medium.VOICE)).as("its own is valid still").isEqualTo(Truth.YES);
        assertThat(own.truthOf(Medium.IMAGE)).isEqualTo(Truth.UNKNOWN);
        assertThat(own.truthOf(Medium.TEXT)).isEqualTo(Truth.UNKNOWN);
        assertThat(own.origin().expired()).contains(LAST);
    }

    @Test
    void a_choice_may_hold_from_a_day_of_its_own() {
        String list = "  {value: [image, {value: voice, since: 2026-05-01}, {value: text, since: 2025-01-01}],"
                + " since: 2026-01-01}\n";

        assertThat(asOf(list, LAST).truthOf(Medium.VOICE)).isEqualTo(Truth.UNKNOWN);
        assertThat(asOf(list, LAST).truthOf(Medium.IMAGE)).isEqualTo(Truth.YES);
        assertThat(asOf(list, AFTER).stated()).isTrue();
        Choices<Medium> before = asOf(list, LocalDate.of(2025, 6, 1));
        assertThat(before.truthOf(Medium.TEXT)).isEqualTo(Truth.YES);
        assertThat(before.truthOf(Medium.IMAGE)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void reports_name_it_beside_the_list() {
        String list =
                "  [image, {value: voice, reason: It speaks., evidence: {reference: Demo, validUntil: 2026-04-30}}]\n";
        FactText text = new FactText(new Labels(Language.EN));

        assertThat(text.line(asOf(list, LAST)))
                .isEqualTo("service.modalities: [image, voice] (line 3, claimed);"
                        + " service.modalities.voice: yes (line 3) – It speaks. [Demo]");
        assertThat(text.open(java.util.Set.<Fact>of(asOf(list, AFTER))))
                .containsExactly("service.modalities.voice (line 3): counts as open, its evidence was valid until"
                        + " 2026-04-30 [Demo]");
    }

    @Test
    void it_is_stored_digested_set_and_stated_in_java() {
        String list = "  [image, {value: voice, reason: It speaks., evidence: [Demo], since: 2026-05-01}]\n";
        Description described = read(list);

        Description again = READER.read("again.yaml", described.yaml());
        assertThat(again.digest()).isEqualTo(described.digest());
        assertThat(again.service().modalities().places()).containsOnlyKeys(Medium.VOICE);
        assertThat(described.digest()).isNotEqualTo(read("  [image, voice]\n").digest());
        assertThat(READER.change(read("  []\n"), Map.of("service.modalities", list.strip()))
                        .digest())
                .isEqualTo(described.digest());
        assertThat(READER.describe("Talk")
                        .shared(d -> d.within(
                                SharedSections::service,
                                s -> s.only(Service::modalities, Medium.IMAGE, Medium.VOICE)
                                        .of(Medium.VOICE)
                                        .because("It speaks.")
                                        .evidence("Demo")
                                        .since(AFTER)))
                        .build()
                        .digest())
                .isEqualTo(described.digest());
    }

    @Test
    void a_later_statement_of_another_choice_keeps_it_and_the_list_has_its_own() {
        assertThat(READER.describe("Talk")
                        .shared(d -> d.within(
                                SharedSections::service,
                                s -> s.has(Service::modalities, Medium.VOICE)
                                        .because("From the manual.")
                                        .of(Medium.VOICE)
                                        .because("It speaks.")
                                        .lacks(Service::modalities, Medium.TEXT)))
                        .build()
                        .digest())
                .isEqualTo(
                        read("  {value: {voice: {value: yes, reason: It speaks.}, text: no}, reason: From the manual.}\n")
                                .digest());
    }

    @Test
    void what_cannot_be_is_told() {
        assertThat(faults("  [image, {value: voice, reason: x}, voice]\n"))
                .containsExactly("The fact service.modalities (voice) must stand once in the list; it stands already on"
                        + " line 3.");
        assertThat(faults("  [{value: smell, reason: x}]\n"))
                .singleElement()
                .asString()
                .startsWith("The fact service.modalities (smell) must be one of ");
        assertThat(faults("  [{value: voice, because: x}]\n"))
                .containsExactly("The key (because) must be one that the fact service.modalities.voice has.");
        assertThat(faults("  {voice: {value: perhaps, reason: x}}\n"))
                .containsExactly("The choice voice of service.modalities (perhaps) must be yes, no or unknown.");
        assertThat(catchThrowableOfType(
                                InvalidSourceException.class,
                                () -> READER.describe("Talk")
                                        .shared(d -> d.within(
                                                SharedSections::service,
                                                s -> s.only(Service::modalities, Medium.IMAGE)
                                                        .of(Medium.VOICE)
                                                        .because("It speaks.")))
                                        .build())
                        .faults())
                .extracting(Fault::message)
                .containsExactly("The choice (voice) that a reason or evidence is of must be one that"
                        + " service.modalities was stated to have or to lack.");
    }

    private static Description read(String list) {
        return READER.read("talk.yaml", "service:\n name: Talk\n modalities:\n" + list);
    }

    private static Choices<Medium> modalities(String list) {
        return READER.read("talk.yaml", "service:\n modalities:\n" + list)
                .service()
                .modalities();
    }

    private static Choices<Medium> asOf(String list, LocalDate day) {
        Description description = READER.read("talk.yaml", "service:\n modalities:\n" + list);
        return READER.asOf(description, day).service().modalities();
    }

    private static List<String> faults(String list) {
        return catchThrowableOfType(InvalidSourceException.class, () -> modalities(list)).faults().stream()
                .map(Fault::message)
                .toList();
    }
}
