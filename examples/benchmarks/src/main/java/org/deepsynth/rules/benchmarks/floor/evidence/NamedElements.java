package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.List;
import org.deepsynth.rules.benchmarks.floor.Wording;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.LocalizedText;

/**
 * Whether the words of a label name the elements that GB 45438-2025 asks for.
 *
 * @param ai artificial intelligence
 * @param generation generation or synthesis
 */
record NamedElements(Known ai, Known generation) {

    private static final LocalizedText NAMES_AI = new LocalizedText("names “人工智能” or AI", "写明“人工智能”或者“AI”");
    private static final LocalizedText NAMES_GENERATION = new LocalizedText("names “生成” or “合成”", "写明“生成”或者“合成”");

    static NamedElements of(Text label) {
        Wording words = Wording.of(label);
        List<Fact> facts = List.of(label);
        return new NamedElements(
                Asked.of(facts, NAMES_AI, words.ai()), Asked.of(facts, NAMES_GENERATION, words.generation()));
    }
}
