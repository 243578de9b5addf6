package org.deepsynth.rules.provenance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionEdit;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Sample;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stated of a feature, held against its files. */
class ObservedFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final String AT = "features[0].";
    private static final String SEVEN =
            "[Label, ContentProducer, ProduceID, ReservedCode1, ContentPropagator, PropagateID," + " ReservedCode2]";
    private static final String FIVE =
            "[generation-label, provider, production-number, propagator, propagation-number]";

    private final DescriptionReader reader = new DescriptionReader(Map.of());

    @TempDir
    private Path folder;

    private Output output;

    @BeforeEach
    void a_folder_of_output() {
        output = new Output(folder.resolve("out"));
    }

    @Test
    void files_that_all_carry_the_label_answer_every_open_fact() {
        labelled(3);

        ObservedFacts observed = observed("");

        assertThat(values(observed))
                .containsExactly(
                        entry("technicalLabel", "yes"),
                        entry("metadataLabel.elements", FIVE),
                        entry("metadataLabel.value", "1"),
                        entry("metadataLabel.perFile", "1"),
                        entry("metadataLabel.keyword", "yes"),
                        entry("metadataLabel.jsonString", "yes"),
                        entry("metadataLabel.keys", SEVEN));
        assertThat(observed.leftOut()).isEmpty();
        assertThat(observed.contradictions()).isEmpty();
        Evidence evidence = observed.facts().get(0).evidence();
        assertThat(evidence)
                .isEqualTo(new Evidence("3 of 3 files in out/ carry a machine-readable mark; stated as they show it")
                        .kind(Evidence.OBSERVED)
                        .observedOn(DAY)
                        .sample(new Sample(3, 0, sample().sha256())));
    }

    @Test
    void what_they_show_is_then_stated_in_the_description() {
        labelled(3);

        Feature swap = feature(applied(""));

        assertThat(swap.technicalLabel().truth()).isEqualTo(Truth.YES);
        MetadataLabel label = swap.metadataLabel();
        assertThat(label.elements().shown()).isEqualTo(FIVE);
        assertThat(label.value().value()).contains(MetadataLabel.Value.GENERATED);
        assertThat(label.perFile().shown()).isEqualTo("1");
        assertThat(label.keyword().truth()).isEqualTo(Truth.YES);
        assertThat(label.jsonString().truth()).isEqualTo(Truth.YES);
        assertThat(label.keys().shown()).isEqualTo(SEVEN);
        assertThat(label.keys().origin().evidence())
                .singleElement()
                .extracting(Evidence::sample)
                .isEqualTo(Optional.of(new Sample(3, 0, sample().sha256())));
    }

    @Test
    void a_stated_yes_is_contradicted_by_each_file_that_does_not_show_it() {
        labelled(37);
        for (int i = 0; i < 5; i++) {
            output.write("x" + i + ".png", Output.picture(100 + i));
        }

        ObservedFacts observed = observed("technicalLabel: yes");

        assertThat(observed.contradictions()).extracting(ObservedFact::path).containsExactly(AT + "technicalLabel");
        assertThat(observed.facts().get(0).contrary()).isEqualTo(5);
        assertThat(observed.facts().get(0).evidence().reference())
                .isEqualTo("37 of 42 files in out/ carry a machine-readable mark"
                        + " (first without: x0.png, x1.png, x2.png, …)");
        Description changed = applied("technicalLabel: yes   # ours");
        assertThat(feature(changed).technicalLabel().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(changed.hints(DAY))
                .filteredOn(hint -> hint.contradiction())
                .extracting(hint -> hint.message().in(Language.EN))
                .anyMatch(text -> text.startsWith(
                        "features[0].technicalLabel is stated as yes, but 5 of 42 files show the opposite"));
        assertThat(changed.text().orElseThrow().text()).contains("# ours", "value: yes");
    }

    @Test
    void a_stated_no_is_contradicted_where_all_files_show_it_and_only_there() {
        labelled(2);

        assertThat(observed("technicalLabel: no").facts().get(0).contrary()).isEqualTo(2);
        assertThat(observed("metadataLabel: {jsonString: no}").contradictions()).hasSize(1);

        output.write("x.png", Output.picture(100));

        assertThat(observed("technicalLabel: no").contradictions()).isEmpty();
    }

    @Test
    void other_marks_of_generated_content_are_technical_labels_and_no_metadata_labels() {
        output.write("a.png", Output.sourceType(1));
        output.write("b.png", Output.labelled(2, "kiln", "2"));
        output.write("c.png", Output.credentials(3));

        ObservedFacts observed = observed("");

        assertThat(values(observed)).containsEntry("technicalLabel", "yes");
        assertThat(fact(observed, "metadataLabel.elements").evidence().sample())
                .contains(new Sample(3, 2, sample().sha256()));
    }

    @Test
    void an_open_technical_label_stays_open_where_a_watermark_could_not_be_seen() {
        output.write("a.png", Output.picture(1));

        ObservedFacts observed = observed("");

        assertThat(observed.leftOut())
                .extracting(ObservedFacts.LeftOut::path)
                .containsExactly(
                        AT + "technicalLabel",
                        AT + "metadataLabel.value",
                        AT + "metadataLabel.keyword",
                        AT + "metadataLabel.jsonString");
        assertThat(observed.leftOut().get(0).why().in(Language.EN)).contains("A watermark");
        assertThat(values(observed))
                .containsExactly(
                        entry("metadataLabel.elements", "[]"),
                        entry("metadataLabel.perFile", "0"),
                        entry("metadataLabel.keys", "[]"));
        assertThat(observed.facts())
                .allSatisfy(fact -> assertThat(fact.contrary()).isZero());
        assertThat(observed.facts().get(0).evidence().reference())
                .startsWith("0 of 1 files in out/ hold the elements generation-label, ");
    }

    @Test
    void a_technical_label_with_evidence_of_its_own_may_be_a_watermark_and_a_mere_claim_is_contradicted() {
        output.write("a.png", Output.picture(1));
        String evidenced = "technicalLabel: {value: yes, evidence: {reference: detector run 7, kind: test}}";

        assertThat(observed(evidenced).contradictions()).isEmpty();
        assertThat(observed(evidenced).leftOut())
                .extracting(ObservedFacts.LeftOut::path)
                .contains(AT + "technicalLabel");
        assertThat(observed("technicalLabel: yes").contradictions()).hasSize(1);

        output.write("b.png", Output.labelled(2, "kiln", "2"));

        assertThat(observed(evidenced).contradictions()).hasSize(1);
    }

    @Test
    void a_malformed_label_is_a_mark_and_shows_which_keys_it_lacks() {
        output.write("a.png", Output.saying(1, "{\"Label\":\"1\",\"ContentProducer\":\"kiln\",\"ProduceID\":\"\"}"));

        ObservedFacts observed =
                observed("metadataLabel: {keys: " + SEVEN + ", elements: [generation-label, provider]}");

        assertThat(values(observed)).containsEntry("technicalLabel", "yes");
        assertThat(observed.contradictions()).extracting(ObservedFact::path).containsExactly(AT + "metadataLabel.keys");
        assertThat(values(observed))
                .containsEntry("metadataLabel.keys", "[Label, ContentProducer, ProduceID]")
                .containsEntry("metadataLabel.elements", "[generation-label, provider]");
    }

    @Test
    void a_label_that_is_no_json_shows_no_key_and_no_value() {
        output.write("a.png", Output.saying(1, "{\"Label\":\"1\","));
        output.write("b.png", Output.labelled(2, "kiln", "2"));

        ObservedFacts observed = observed("metadataLabel: {jsonString: yes}");

        assertThat(fact(observed, "metadataLabel.jsonString").contrary()).isEqualTo(1);
        assertThat(fact(observed, "metadataLabel.value").contrary()).isEqualTo(1);
        assertThat(fact(observed, "metadataLabel.keys").value()).isEqualTo(SEVEN);
        assertThat(fact(observed, "metadataLabel.keys").contrary()).isEqualTo(1);
        assertThat(values(observed("")).get("metadataLabel.jsonString")).isEqualTo("no");
    }

    @Test
    void another_value_and_another_number_of_labels_are_contrary() {
        labelled(2);
        output.write("x.png", Output.saying(9, label("2")));
        output.write("y.png", Output.saying(8, label("7")));

        assertThat(fact(observed("metadataLabel: {value: 1, perFile: 1}"), "metadataLabel.value")
                        .contrary())
                .isEqualTo(2);
        assertThat(fact(observed("metadataLabel: {value: other}"), "metadataLabel.value")
                        .contrary())
                .isEqualTo(3);
        assertThat(fact(observed(""), "metadataLabel.value").value()).isEqualTo("1");
        assertThat(fact(observed("metadataLabel: {perFile: 2}"), "metadataLabel.perFile")
                        .contrary())
                .isEqualTo(4);
        assertThat(fact(observed("metadataLabel: {perFile: 1.0}"), "metadataLabel.perFile")
                        .contrary())
                .isZero();
    }

    @Test
    void members_that_are_denied_are_contradicted_where_all_files_have_them() {
        labelled(2);

        assertThat(fact(observed("metadataLabel: {elements: []}"), "metadataLabel.elements")
                        .contrary())
                .isEqualTo(2);
        assertThat(fact(observed("metadataLabel: {keys: {Label: yes, ProduceID: no}}"), "metadataLabel.keys")
                        .contrary())
                .isEqualTo(2);
        assertThat(fact(observed("metadataLabel: {keys: {Label: yes}}"), "metadataLabel.keys")
                        .contrary())
                .isZero();
    }

    @Test
    void files_that_say_nothing_answer_nothing() {
        output.write("a.txt", "words".getBytes(StandardCharsets.UTF_8));

        ObservedFacts observed = observed("technicalLabel: yes");

        assertThat(observed.facts()).isEmpty();
        assertThat(observed.leftOut()).hasSize(7);
        assertThat(observed.leftOut().get(0).why().in(Language.ZH)).contains("没有文件");
    }

    @Test
    void a_later_look_is_held_against_what_is_stated_and_not_against_an_earlier_look() {
        labelled(2);
        output.write("x.png", Output.picture(100));
        String stated = "technicalLabel: yes\n    metadataLabel: {keys: " + SEVEN + ", value: 2, perFile: 1}";
        Description first = applied(stated);
        assertThat(feature(first).technicalLabel().truth()).isEqualTo(Truth.UNKNOWN);
        output.write("x.png", Output.labelled(100, "kiln", "100"));

        ObservedFacts second = ObservedFacts.of(sample(), first, "swap", DAY);
        Description changed = read(second.applied(DescriptionEdit.of(
                        "swap.yaml", first.text().orElseThrow().text()))
                .text());

        assertThat(second.contradictions()).extracting(ObservedFact::path).containsExactly(AT + "metadataLabel.value");
        assertThat(second.facts())
                .extracting(ObservedFact::stated)
                .startsWith(Optional.of("yes"), Optional.empty(), Optional.of("2"));
        assertThat(feature(changed).technicalLabel().truth()).isEqualTo(Truth.YES);
        assertThat(feature(changed).technicalLabel().origin().evidence()).hasSize(1);
        assertThat(feature(changed).metadataLabel().keys().stated()).isTrue();
        assertThat(feature(changed).metadataLabel().value().stated()).isFalse();
    }

    @Test
    void what_only_an_earlier_look_stated_gives_way_to_a_later_one() {
        output.write("x.png", Output.picture(100));
        output.write("y.png", Output.labelled(101, "kiln", "101"));
        Description first = applied("mayConfuse: yes   # ours");
        assertThat(feature(first).metadataLabel().perFile().stated())
                .as("one is not so")
                .isFalse();
        output.write("x.png", Output.saying(100, label("2")));
        output.write("y.png", Output.saying(101, label("2")));

        ObservedFacts second = ObservedFacts.of(sample(), first, "swap", DAY);
        Description changed = read(second.applied(DescriptionEdit.of(
                        "swap.yaml", first.text().orElseThrow().text()))
                .text());

        assertThat(second.contradictions()).isEmpty();
        assertThat(fact(second, "metadataLabel.value").before()).contains("1");
        assertThat(fact(second, "metadataLabel.value").stated()).isEmpty();
        MetadataLabel label = feature(changed).metadataLabel();
        assertThat(label.value().value()).contains(MetadataLabel.Value.POSSIBLY);
        assertThat(label.elements().shown()).isEqualTo(FIVE);
        assertThat(label.elements().origin().evidence()).hasSize(1);
        assertThat(changed.text().orElseThrow().text()).contains("# ours");
    }

    @Test
    void a_feature_that_there_is_not_is_told_with_those_that_there_are() {
        labelled(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObservedFacts.of(sample(), read(text("")), "sing", DAY))
                .withMessage("The feature (sing) must be one of the description: [swap].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObservedFacts.of(sample(), read("service: {name: X}"), "swap", DAY))
                .withMessageEndingWith("[].");
    }

    private void labelled(int many) {
        for (int i = 0; i < many; i++) {
            output.write("a%02d.png".formatted(i), Output.labelled(i, "kiln", "id-" + i));
        }
    }

    private static String label(String value) {
        return "{\"Label\":\"" + value
                + "\",\"ContentProducer\":\"kiln\",\"ProduceID\":\"9\",\"ContentPropagator\":\"kiln\","
                + "\"PropagateID\":\"9\"}";
    }

    private SampledFiles sample() {
        return new SampleInspector().inspect(List.of(output.folder()));
    }

    private ObservedFacts observed(String facts) {
        return ObservedFacts.of(sample(), read(text(facts)), "swap", DAY);
    }

    private Description applied(String facts) {
        return read(observed(facts)
                .applied(DescriptionEdit.of("swap.yaml", text(facts)))
                .text());
    }

    private Description read(String text) {
        return reader.read("swap.yaml", text);
    }

    private static String text(String facts) {
        return "service: {name: Swap}\nfeatures:\n  - id: swap\n    " + facts + "\n";
    }

    private static Feature feature(Description description) {
        return description.features().items().orElseThrow().get(0);
    }

    private static ObservedFact fact(ObservedFacts observed, String path) {
        return observed.facts().stream()
                .filter(fact -> fact.path().equals(AT + path))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> values(ObservedFacts observed) {
        Map<String, String> values = new LinkedHashMap<>();
        observed.facts().forEach(fact -> values.put(fact.path().substring(AT.length()), fact.value()));
        return values;
    }
}
