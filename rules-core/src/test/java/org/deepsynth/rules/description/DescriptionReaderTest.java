package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.toy.ToyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptionReaderTest {

    private final DescriptionReader reader = new DescriptionReader(Map.of());

    @Test
    void a_key_that_was_known_once_is_told_with_what_to_write_now() {
        String text = "features: [{id: x, labels: {video: {atEdge: yes, legible: yes}}}]";

        assertThatThrownBy(() -> ToyEngine.ENGINE.reader().read("old.yaml", text))
                .hasMessage("old.yaml:1:37: The key (atEdge) is no longer one that features[0].labels.video has.\n"
                        + "    GB 45438-2025 asks for no edge or corner in video; remove the key.");
    }

    @Test
    void an_emoji_may_stand_wherever_the_scanner_s_buffer_ends() {
        for (int before = 980; before < 1040; before++) {
            String text = "#" + "x".repeat(before) + "\nservice: {name: \uD83D\uDC67}";

            assertThat(ToyEngine.ENGINE.reader().read("long.yaml", text).name()).isEqualTo("\uD83D\uDC67");
        }
    }

    @Test
    void a_fact_knows_its_path_its_line_and_what_it_asks() {
        Description description = reader.read("service.yaml", """
                features:
                  - id: swap
                    mayConfuse: no
                """);

        var fact = description.features().items().orElseThrow().get(0).mayConfuse();
        assertThat(fact.truth()).isEqualTo(Truth.NO);
        assertThat(fact.path()).isEqualTo("features[0].mayConfuse");
        assertThat(fact.origin().line()).isEqualTo(3);
        assertThat(fact.origin().column()).isEqualTo(17);
        assertThat(fact.origin().question().in(Language.EN)).startsWith("May its output lead the public");
    }

    @Test
    void what_is_left_out_is_unknown_and_still_knows_its_path() {
        Description description = reader.read("service.yaml", "features: [{id: swap}]");

        var label = description
                .features()
                .items()
                .orElseThrow()
                .get(0)
                .labels()
                .video()
                .heightPercent();
        assertThat(label.stated()).isFalse();
        assertThat(label.path()).isEqualTo("features[0].labels.video.heightPercent");
        assertThat(description.service().terminated().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(reader.read("service.yaml", "").features().stated()).isFalse();
        assertThat(reader.read("service.yaml", "features: []").features().stated())
                .isTrue();
    }

    @Test
    void an_answer_may_be_written_as_yes_or_true_and_as_unknown() {
        Description description = reader.read("service.yaml", """
                service: {usesDeepSynthesis: true, terminated: unknown, canSexualise: False, startedOn: unknown}
                """);

        assertThat(description.service().usesDeepSynthesis().truth()).isEqualTo(Truth.YES);
        assertThat(description.service().terminated().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(description.service().canSexualise().truth()).isEqualTo(Truth.NO);
        assertThat(description.service().startedOn().stated()).isFalse();
    }

    @Test
    void a_version_keeps_its_zeros() {
        assertThat(reader.read("service.yaml", "service: {name: 1.10}").name()).isEqualTo("1.10");
    }

    @Test
    void a_fact_carries_reason_and_evidence() {
        Description description = reader.read("service.yaml", """
                service:
                  terminated:
                    value: no
                    reason: still on sale
                    evidence:
                      - shop page
                      - {reference: Annual report, kind: report, observedOn: 2026-05-01, attestedBy: Li Na, validUntil: 2027-04-30}
                """);

        var origin = description.service().terminated().origin();
        assertThat(origin.reason()).isEqualTo("still on sale");
        assertThat(origin.evidence())
                .containsExactly(
                        new Evidence("shop page"),
                        new Evidence(
                                "Annual report",
                                "report",
                                Optional.of(LocalDate.of(2026, 5, 1)),
                                "Li Na",
                                Optional.of(LocalDate.of(2027, 4, 30))));
    }

    @Test
    void all_faults_are_told_at_once_each_with_its_place_and_a_way_out() {
        assertFaults(
                """
                service:
                  startedOn: 2026-13-01
                  usesDeepSyntesis: yes
                features:
                  - id: a
                    mayConfuse: maybe
                    functions: [face-replacment]
                    mayConfuse: no
                  - id: a
                    labels: {video: {heightPercent: three}}
                trainin:
                """,
                "service.yaml:2:14: The fact service.startedOn (2026-13-01) must be a day of the calendar.\n"
                        + "    Write it as year-month-day, such as 2025-09-01.",
                "service.yaml:3:3: The key (usesDeepSyntesis) must be one that service has.\n"
                        + "    Maybe write usesDeepSynthesis.",
                "service.yaml:6:17: The fact features[0].mayConfuse (maybe) must be yes, no or unknown.\n"
                        + "    Write yes or no, or remove the line to leave it open.",
                "service.yaml:7:17: The fact features[0].functions (face-replacment) must be one of [dialogue, writing,"
                        + " style-transfer, text-to-speech, voice-cloning, voice-conversion, voice-attribute-editing,"
                        + " music, scene-sound, face-generation, face-replacement, person-attribute-editing,"
                        + " face-manipulation, pose-manipulation, image-generation, enhancement, restoration,"
                        + " video-generation, reconstruction-3d, digital-person, immersive-scene, other].\n"
                        + "    Maybe write face-replacement.",
                "service.yaml:8:5: The key (mayConfuse) must stand once; it stands already on line 6.\n"
                        + "    Remove one of the two.",
                "service.yaml:9:9: The id (a) must name one feature only.\n    Give each feature an id of its own.",
                "service.yaml:10:37: The fact features[1].labels.video.heightPercent (three) must be a number, 0 or"
                        + " more.\n    Write digits without a unit, such as 6 or 0.5.",
                "service.yaml:11:1: The key (trainin) must be one that a description has.\n    Maybe write training.");
    }

    @Test
    void what_does_not_fit_its_place_is_told() {
        assertFaults(
                """
                service: [x]
                features: {a: b}
                terms: {statesLabelMethod: [yes], promptsToReadLabelRules: }
                logs: {generationMonths: -1, recipientsMonths: 1e99}
                safeguards: {modalities: image, covered: {ncii/image: perhaps}}
                training: {lawfulBasis: {value: yes, evidence: {}, because: x}}
                """,
                "service.yaml:1:10: The section service (a list) must be a block of keys.\n"
                        + "    Indent its keys below it, or remove the line to leave it open.",
                "service.yaml:2:11: The list features (a block of keys) must be a list.\n"
                        + "    Begin each item with a hyphen, write [] for none, or remove the line to leave it open.",
                "service.yaml:3:28: The fact terms.statesLabelMethod (a list) must be yes, no or unknown.\n"
                        + "    Write yes or no, or remove the line to leave it open.",
                "service.yaml:3:59: The fact terms.promptsToReadLabelRules (nothing) must be yes, no or unknown.\n"
                        + "    Write yes or no, or remove the line to leave it open.",
                "service.yaml:4:26: The fact logs.generationMonths (-1) must be a number, 0 or more, or a period such as 180"
                        + " days.\n    Write digits for months, or digits, a blank and days, months or years.",
                "service.yaml:4:48: The fact logs.recipientsMonths (1e99) must be a number, 0 or more, or a period such as 180"
                        + " days.\n    Write digits for months, or digits, a blank and days, months or years.",
                "service.yaml:5:26: The fact safeguards.modalities (image) must be a list of [image, video, voice, text]."
                        + "\n    Write [] for none, or answer each: {image: yes}.",
                "service.yaml:5:55: The choice ncii/image of safeguards.covered (perhaps) must be yes, no or unknown.\n"
                        + "    Write yes or no, or remove it to leave it open.",
                "service.yaml:6:48: The evidence of training.lawfulBasis (a block of keys) must name a reference.\n"
                        + "    Write a title or address, or a block with the key reference.",
                "service.yaml:6:52: The key (because) must be one that the fact training.lawfulBasis has.\n"
                        + "    Known here: value, reason, evidence, since.");
    }

    @Test
    void what_is_no_tree_of_keys_is_refused() {
        assertFaults(
                "- x",
                "service.yaml:1:1: The description (a list) must be a block of keys.\n"
                        + "    Indent its keys below it, or remove the line to leave it open.");
        assertFaults(
                "service: {name: a}\n---\nlogs: {}",
                "service.yaml:3:1: The text must hold one document.\n    Remove what follows the first.");
        assertFaults(
                "service: &s {name: a}\nlogs: *s",
                "service.yaml:2:7: The alias (*s) must not be used.\n    Write the value out in full.");
        assertThatThrownBy(() -> reader.read("service.yaml", "a: [\n b"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageStartingWith(
                        "service.yaml:1:4: The text cannot be read: the bracket that opens here is never closed.");
        assertThatThrownBy(() -> reader.read("service.json", "{\"service\": {},}"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageStartingWith("service.json:1:");
    }

    @Test
    void limits_of_size_and_depth_are_kept() {
        assertThatThrownBy(() -> reader.read("service.yaml", "#".repeat(1_000_001)))
                .hasMessage("service.yaml: The text (1000001 characters) must have at most 1000000.\n"
                        + "    Split it into several files.");
        assertThatThrownBy(() -> reader.read("service.yaml", "a: " + "[".repeat(40) + "]".repeat(40)))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("service.yaml:1:35: The nesting of blocks and lists must be at most 32 deep.");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_without_a_trace(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {(byte) 0xc3, 0x28});

        assertThatThrownBy(() -> reader.read(folder.resolve("none.yaml")))
                .hasMessageEndingWith("The file must be readable.\n    Check its name and that you may read it.");
        assertThatThrownBy(() -> reader.read(latin)).hasMessageContaining("The file must be UTF-8 text.");
    }

    @Test
    void json_and_yaml_say_the_same() {
        Description yaml = reader.read("a.yaml", "service: {name: Swap}\nfeatures: [{id: x, outputs: [video]}]");
        Description json = reader.read(
                "a.json", "{\"features\":[{\"outputs\":[\"video\"],\"id\":\"x\"}],\"service\":{\"name\":\"Swap\"}}");

        assertThat(json.digest()).isEqualTo(yaml.digest());
    }

    @Test
    void facts_can_be_changed_by_path_and_the_rest_stays() {
        Description before = reader.read("a.yaml", "features: [{id: swap, outputs: [video], mayConfuse: yes}]");

        Description after =
                reader.change(before, Map.of("features[swap].mayConfuse", "no", "logs.generationMonths", "6"));

        Feature feature = after.features().items().orElseThrow().get(0);
        assertThat(feature.mayConfuse().truth()).isEqualTo(Truth.NO);
        assertThat(feature.mayConfuse().origin().line()).isZero();
        assertThat(feature.outputs().origin().line()).isEqualTo(1);
        assertThat(after.shared().logs().generationMonths().shown()).isEqualTo("6");
        assertThat(before.features().items().orElseThrow().get(0).mayConfuse().truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void an_answer_in_another_spelling_is_refused_with_the_one_to_write() {
        assertFaults(
                "{service: {terminated: NO, canSexualise: \"true\", hasGallery: ｙｅｓ}}",
                "service.yaml:1:24: The fact service.terminated (NO) must be yes, no or unknown.\n    Maybe write no.",
                "service.yaml:1:42: The fact service.canSexualise (true) must be yes, no or unknown.\n    Maybe write yes.",
                "service.yaml:1:62: The fact service.hasGallery (ｙｅｓ) must be yes, no or unknown.\n    Maybe write yes.");
    }

    @Test
    void a_number_in_quotes_or_wide_digits_is_refused_with_the_one_to_write() {
        String wayOut = " or a period such as 180 days.\n    Maybe write 6, without quotes and in the digits 0 to 9.";

        assertFaults(
                "{logs: {generationMonths: \"6\", networkMonths: ６}}",
                "service.yaml:1:27: The fact logs.generationMonths (6) must be a number, 0 or more," + wayOut,
                "service.yaml:1:47: The fact logs.networkMonths (６) must be a number, 0 or more," + wayOut);
    }

    @Test
    void what_yaml_takes_for_a_number_an_answer_or_nothing_is_taken_for_it_unless_it_is_quoted() {
        Description description = reader.read("service.yaml", """
                # 🎭
                service: {name: "~", terminated: True}
                logs: {generationMonths: +6, networkMonths: .5}
                """);

        assertThat(description.name()).isEqualTo("~");
        assertThat(description.service().terminated().truth()).isEqualTo(Truth.YES);
        assertThat(description.shared().logs().generationMonths().shown()).isEqualTo("6");
        assertThat(description.shared().logs().networkMonths().shown()).isEqualTo("0.5");
        assertFaults(
                "service: {name: ~}",
                "service.yaml:1:17: The fact service.name (nothing) must be a text.\n"
                        + "    Write a text, or remove the line to leave it open.");
    }

    @Test
    void numbers_and_answers_keep_their_kind_when_a_description_is_written() {
        String text = "{logs: {generationMonths: 1e1, networkMonths: .5}, service: {terminated: True, name: 1e3}}";
        Description description = reader.read("service.yaml", text);

        Description again = reader.read("service.yaml", description.yaml());

        assertThat(again.shared().logs().generationMonths().value())
                .isEqualTo(description.shared().logs().generationMonths().value());
        assertThat(again.service().terminated().truth()).isEqualTo(Truth.YES);
        assertThat(again.name()).isEqualTo("1e3");
        assertThat(again.digest()).isEqualTo(description.digest());
    }

    @Test
    void a_whole_section_may_be_unknown() {
        Description description = ToyEngine.ENGINE.reader().read("service.yaml", "{logs: unknown, toy: unknown}");

        assertThat(description.shared().logs().generationMonths().stated()).isFalse();
        assertThat(((ToyPack.Toy) description.sections().get("toy")).sells().stated())
                .isFalse();
    }

    @Test
    void a_change_of_a_description_in_json_is_written_as_elsewhere() {
        Description before = reader.read("a.json", "{\"features\": [{\"id\": \"swap\"}]}");

        Description after =
                reader.change(before, Map.of("features[swap].mayConfuse", "no", "service.startedOn", "2026-11-01"));

        assertThat(after.features().items().orElseThrow().get(0).mayConfuse().truth())
                .isEqualTo(Truth.NO);
        assertThat(after.service().startedOn().value()).contains(LocalDate.of(2026, 11, 1));
    }

    @Test
    void a_change_to_a_path_that_is_not_there_is_told() {
        Description before = reader.read("a.yaml", "features: [{id: swap}]");

        assertThatThrownBy(() -> reader.change(before, Map.of("features[swop].mayConfuse", "no")))
                .hasMessage("a.yaml: The item (swop) of features[swop].mayConfuse must be in the list.\n"
                        + "    Name it by its position, counted from 0, or by its id.");
        assertThatThrownBy(() -> reader.change(before, Map.of("features..x", "no")))
                .hasMessageContaining("The path (features..x) must be keys joined by points.");
    }

    private void assertFaults(String text, String... expected) {
        InvalidSourceException exception =
                catchThrowableOfType(InvalidSourceException.class, () -> reader.read("service.yaml", text));

        assertThat(exception.faults()).extracting(Fault::toString).containsExactlyElementsOf(List.of(expected));
    }
}
