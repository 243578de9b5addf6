package org.deepsynth.rules.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.description.Function;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.OutputForm;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** Values read as prose in Chinese; in English they read as descriptions write them. */
class ValueTextTest {

    private static final Origin PLACE = Origin.unstated("a.b");

    private final List<Fact> facts = List.of(
            new Answer(PLACE, Truth.YES),
            new Answer(PLACE, Truth.UNKNOWN),
            new Choice<>(PLACE, Function.class, Optional.of(Function.FACE_REPLACEMENT)),
            Choices.complete(PLACE, OutputForm.class, List.of(OutputForm.IMAGE, OutputForm.VIDEO)),
            Choices.complete(PLACE, OutputForm.class, List.of()),
            new Choices<>(PLACE, OutputForm.class, Map.of(OutputForm.IMAGE, Truth.NO)),
            new Listed<>(PLACE, Optional.of(List.of("x"))),
            new Listed<>(PLACE, Optional.of(List.of())),
            new Period(PLACE, Period.Unit.MONTHS, Optional.of(new BigDecimal(180)), Period.Unit.DAYS));

    @Test
    void chinese_has_its_own_words() {
        ValueText chinese = new ValueText(new Labels(Language.ZH));

        assertThat(facts.stream().map(chinese::of))
                .containsExactly("是", "未知", "人脸替换", "图片、视频", "无", "图片：否", "共1项", "无", "180日");
    }

    @Test
    void english_reads_as_descriptions_are_written() {
        ValueText english = new ValueText(new Labels(Language.EN));

        assertThat(facts).allSatisfy(fact -> assertThat(english.of(fact)).isEqualTo(fact.shown()));
    }

    @Test
    void what_is_asked_of_a_list_names_its_members_in_the_readers_words() {
        var lacking = Choices.complete(PLACE, MetadataLabel.Element.class, List.of())
                .hasAll(MetadataLabel.Element.GENERATION_LABEL, MetadataLabel.Element.PROVIDER)
                .comparisons()
                .iterator()
                .next();

        assertThat(lacking.relation().in(Language.ZH)).isEqualTo("包含生成合成标签和服务提供者");
        assertThat(lacking.relation().in(Language.EN)).isEqualTo("includes generation-label and provider");
        assertThat(lacking.lacking()).containsExactly("generation-label", "provider");
    }
}
