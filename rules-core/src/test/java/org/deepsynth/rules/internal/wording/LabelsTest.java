package org.deepsynth.rules.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.deepsynth.rules.advice.PlanReport;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.internal.judging.Judge;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void whatever_the_library_says_it_says_in_all_its_languages() {
        Stream<Texts> texts = Stream.of(
                Texts.beside(Labels.class, "labels"),
                Texts.beside(PlanReport.class, "words"),
                Texts.beside(Fact.class, "texts"),
                Texts.beside(Judge.class, "texts"),
                Texts.beside(Obligation.class, "texts"),
                Texts.beside(Service.class, "texts"),
                Texts.beside(Service.class, "questions"));

        assertThat(texts).allSatisfy(file -> {
            assertThat(file.keys()).isNotEmpty();
            assertThat(file.keys())
                    .extracting(file::get)
                    .extracting(LocalizedText::texts)
                    .allSatisfy(wordings -> assertThat(wordings.keySet()).containsExactlyElementsOf(Language.OWN));
        });
    }
}
