package org.deepsynth.rules.cac;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.Texts;

/**
 * The two elements that a label in words needs (GB 45438-2025, clause 5): one for AI, one for generation. Words of another
 * language that mean the same leave the question open, since the standard names Chinese ones only.
 */
public final class LabelWords {

    private static final Texts TEXTS = Texts.beside(LabelWords.class, "texts");
    private static final Pattern AI = Pattern.compile("人工智能|(?<![a-z])ai(?![a-z])");
    private static final Pattern AI_ELSEWHERE = Pattern.compile("artificial\\s*intelligence");
    private static final Pattern GENERATION = Pattern.compile("生成|合成");
    private static final Pattern GENERATION_ELSEWHERE = Pattern.compile("generat|synthe");

    private LabelWords() {}

    /** The label names artificial intelligence: 人工智能 or AI. */
    public static Formula nameAi(Text label) {
        return label.passes(() -> TEXTS.get("names-ai"), words -> find(words, AI, AI_ELSEWHERE));
    }

    /** The label names generation or synthesis: 生成 or 合成. */
    public static Formula nameGeneration(Text label) {
        return label.passes(
                () -> TEXTS.get("names-generation"), words -> find(words, GENERATION, GENERATION_ELSEWHERE));
    }

    /** The label holds both elements. */
    public static Formula nameBoth(Text label) {
        return nameAi(label).and(nameGeneration(label));
    }

    private static Truth find(String words, Pattern element, Pattern elsewhere) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (element.matcher(folded).find()) {
            return Truth.YES;
        }
        return elsewhere.matcher(folded).find() ? Truth.UNKNOWN : Truth.NO;
    }
}
