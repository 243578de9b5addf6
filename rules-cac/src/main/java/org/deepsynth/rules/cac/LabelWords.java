package org.deepsynth.rules.cac;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.Texts;

/**
 * The two elements that a label in words needs (GB 45438-2025, clause 5): one for AI, one for generation. AIGC, the trade's and the
 * standard's own word, names AI. Words of another language or spelling that mean the same leave the question open, since the
 * standard names no others.
 */
public final class LabelWords {

    private static final Texts TEXTS = Texts.beside(LabelWords.class, "texts");
    private static final Pattern AI = Pattern.compile("人工智能|(?<![A-Za-z])(?i:ai(gc)?)(?![A-Za-z])");

    /** 人工智慧, A.I., and AI as a word within a word: GenAI, AIGenerated, but neither MAIL nor AIR. */
    private static final Pattern AI_ELSEWHERE = Pattern.compile("人工智慧|(?i:artificial\\s*intelligence)"
            + "|(?<![A-Za-z])(?i:a[^a-z]{1,2}i)(?![A-Za-z])|(?<![A-Z])AI(?![a-z]|[A-Z](?![a-z]))");

    private static final Pattern GENERATION = Pattern.compile("生成|合成");

    /** The G of AIGC stands for generated, in English. */
    private static final Pattern GENERATION_ELSEWHERE = Pattern.compile("(?i:generat|synthe|(?<![a-z])aigc(?![a-z]))");

    private static final Pattern BETWEEN_CHINESE = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

    private LabelWords() {}

    /** The label names artificial intelligence: 人工智能, AI or AIGC. */
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

    /** Full-width letters count as others do, and so do Chinese words with gaps between their characters. */
    private static Truth find(String words, Pattern element, Pattern elsewhere) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        String closed = BETWEEN_CHINESE.matcher(plain).replaceAll("");
        if (element.matcher(closed).find()) {
            return Truth.YES;
        }
        return elsewhere.matcher(closed).find() ? Truth.UNKNOWN : Truth.NO;
    }
}
