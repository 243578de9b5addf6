package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deepsynth.rules.cac.CacSection;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.letter.LetterSection;
import org.deepsynth.rules.text.ChoiceWords;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What choices are called in Chinese: each word belongs to a choice, and where a list has words, all of its choices have. */
class ChoiceWordsTest {

    @ParameterizedTest
    @ValueSource(classes = {Service.class, CacSection.class, LetterSection.class})
    void each_choice_of_a_list_that_has_words_has_one(Class<?> beside) throws ClassNotFoundException {
        Texts words = Texts.beside(beside, "choices");
        Set<String> known = new TreeSet<>();
        for (String list : lists(words)) {
            Class<?> type = Class.forName(beside.getPackageName() + "." + list.replace('.', '$'));
            Stream.of(type.getEnumConstants()).map(Enum.class::cast).forEach(choice -> {
                known.add(list + "." + Names.of(choice));
                assertThat(ChoiceWords.in(Language.ZH, choice)).as(list).containsPattern("[\\u4e00-\\u9fff]");
                assertThat(ChoiceWords.in(Language.EN, choice)).isEqualTo(Names.of(choice));
            });
        }

        assertThat(words.keys()).isNotEmpty().containsExactlyInAnyOrderElementsOf(known);
    }

    private static List<String> lists(Texts words) {
        return words.keys().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .distinct()
                .toList();
    }
}
