package org.deepsynth.rules.provenance.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final String GENERATED = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
    private static final String TAKEN = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture";

    @Test
    void one_label_is_as_clause_6_1_wants_it() {
        assertThat(together(label("xmp", "7"))).isEmpty();
    }

    @Test
    void two_of_the_same_are_a_warning() {
        assertThat(together(label("xmp", "7"), label("tEXt", "7"))).containsExactly("implicit.single WARNING");
    }

    @Test
    void two_that_differ_are_malformed_and_both_places_are_named() {
        List<Mark> marks = List.of(label("xmp", "7"), label("tEXt", "8"));

        assertThat(Labels.together(marks, true)).singleElement().satisfies(remark -> {
            assertThat(remark.malformed()).isTrue();
            assertThat(remark.text().in(Language.EN)).contains("xmp; tEXt");
        });
    }

    @Test
    void one_that_cannot_be_decoded_differs_from_none() {
        assertThat(together(label("xmp", "7"), LabelText.read(place("tEXt"), new byte[0])))
                .containsExactly("implicit.single WARNING");
    }

    @Test
    void generated_by_iptc_and_not_by_a_label_is_told() {
        assertThat(together(type(GENERATED))).containsExactly("marks.contradiction NOTE");
        assertThat(together(type(GENERATED), label("xmp", "7"))).isEmpty();
    }

    @Test
    void generated_by_credentials_and_not_by_a_label_is_told() {
        Mark credentials = new Mark.Credentials(place("caBX"), "", List.of(TAKEN, GENERATED));

        assertThat(together(credentials)).containsExactly("marks.contradiction NOTE");
    }

    @Test
    void a_label_that_was_not_looked_for_everywhere_is_not_missed() {
        assertThat(Labels.together(List.of(type(GENERATED)), false)).isEmpty();
    }

    @Test
    void a_label_on_a_photograph_is_told() {
        assertThat(together(label("xmp", "7"), type(TAKEN))).containsExactly("marks.contradiction NOTE");
        assertThat(together(label("xmp", "7"), type(TAKEN), type(GENERATED))).isEmpty();
        assertThat(together(type(TAKEN))).isEmpty();
    }

    @Test
    void an_algorithm_or_an_edit_contradicts_nothing() {
        assertThat(together(label("xmp", "7"), type(TAKEN.replace("digitalCapture", "algorithmicMedia"))))
                .isEmpty();
        assertThat(together(label("xmp", "7"), type(TAKEN.replace("digitalCapture", "humanEdits"))))
                .isEmpty();
        assertThat(together(type(TAKEN.replace("digitalCapture", "algorithmicMedia"))))
                .isEmpty();
    }

    @Test
    void a_bare_word_instead_of_an_address_is_a_warning() {
        assertThat(together(label("xmp", "7"), type("trainedAlgorithmicMedia")))
                .containsExactly("iptc.source-type WARNING");
    }

    private static List<String> together(Mark... marks) {
        return Stream.of(Labels.together(List.of(marks), true))
                .flatMap(List::stream)
                .map(remark -> remark.check() + " " + remark.level())
                .toList();
    }

    private static Place place(String name) {
        return new Place(name, true, 0, 0);
    }

    private static Mark type(String value) {
        return new Mark.SourceType(place("xmp"), value);
    }

    private static Mark label(String place, String id) {
        String json = "{\"Label\":\"1\",\"ContentProducer\":\"lantern\",\"ProduceID\":\"" + id + "\"}";
        return LabelText.read(place(place), json.getBytes(StandardCharsets.UTF_8));
    }
}
