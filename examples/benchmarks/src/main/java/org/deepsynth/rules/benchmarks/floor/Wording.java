package org.deepsynth.rules.benchmarks.floor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;

/**
 * What the words of a label name (GB 45438-2025, clause 5). Words of another language that mean the same leave it open, since
 * the standard has Chinese ones only.
 *
 * @param ai whether they name artificial intelligence
 * @param generation whether they name generation or synthesis
 */
public record Wording(Truth ai, Truth generation) {

    private static final Wording UNSTATED = new Wording(Truth.UNKNOWN, Truth.UNKNOWN);
    private static final Pattern AI_IN_ENGLISH = Pattern.compile("artificial\\s*intelligence");

    /** What these words name; open while they are not stated. */
    public static Wording of(Text label) {
        if (label.value().isEmpty()) {
            return UNSTATED;
        }
        String words = label.value().get();
        String folded = Normalizer.isNormalized(words, Normalizer.Form.NFKC)
                ? words.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Wording(ai(folded), generation(folded));
    }

    /** Whether they name both. */
    public Truth both() {
        return ai.and(generation);
    }

    private static Truth ai(String words) {
        if (words.contains("人工智能") || hasAiAsWord(words)) {
            return Truth.YES;
        }
        return words.contains("artificial") && AI_IN_ENGLISH.matcher(words).find() ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth generation(String words) {
        if (words.contains("生成") || words.contains("合成")) {
            return Truth.YES;
        }
        return words.contains("generat") || words.contains("synthe") ? Truth.UNKNOWN : Truth.NO;
    }

    /** The letters "ai" with no other Latin letter before or after them. */
    private static boolean hasAiAsWord(String words) {
        for (int at = words.indexOf("ai"); at >= 0; at = words.indexOf("ai", at + 1)) {
            if (!isLatin(words, at - 1) && !isLatin(words, at + 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(String words, int at) {
        return at >= 0 && at < words.length() && words.charAt(at) >= 'a' && words.charAt(at) <= 'z';
    }
}
