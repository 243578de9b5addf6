package org.deepsynth.rules.provenance.internal.label;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.internal.bytes.Excerpt;

/**
 * Looks for an explicit label in words: one that says both who made the content ({@code 人工智能} or {@code AI}) and how ({@code 生成} or
 * {@code 合成}), as GB 45438-2025, clause 5.1, wants it. The two must stand near each other in one sentence. That nothing is found proves
 * nothing; so what is doubtful, such as a sentence that denies it, does not count.
 */
public final class ExplicitWords {

    private static final int LONGEST = 200;

    private static final String DENIES = "非不未无無没沒禁拒";

    /** Not in a word of Latin letters, so that neither MAIL nor OpenAI is one; not after a word that denies it. */
    private static final String AI =
            "(?<![" + DENIES + "][^\\p{P}]{0,5})(?:人\\s*工\\s*智\\s*能|(?<!\\p{IsLatin})A\\s*I(?!\\p{IsLatin}))";

    /** "Generative" is no statement that something was generated: the word stands in titles of laws and in names of services. */
    private static final String MADE = "(?:生\\s*成(?!\\s*式)|合\\s*成)";

    private static final String NEAR = "[^。!?;" + DENIES + "]{0,20}";

    private static final Pattern BOTH = Pattern.compile(
            AI + NEAR + MADE + "|(?<![" + DENIES + "][^\\p{P}]{0,5})" + MADE + NEAR + AI, Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:AI|artificial intelligence)[- ](?:generated|created|made|synthesi[sz]ed)\\b"
                    + "|\\b(?:generated|created|made|synthesi[sz]ed)(?: \\w+)? (?:by|with|using) (?:an? )?(?:AI|artificial intelligence)\\b",
            Pattern.CASE_INSENSITIVE);

    private ExplicitWords() {}

    /** The label as it is written, with what stands around it, up to 200 characters. */
    public static Optional<String> of(String text) {
        return find(BOTH, text);
    }

    /** Words that say it in English; whether they are enough, no source tells. */
    public static Optional<String> english(String text) {
        return find(ENGLISH, text);
    }

    private static Optional<String> find(Pattern pattern, String text) {
        StringBuilder normal = new StringBuilder();
        int[] origins = normalized(text, normal);
        Matcher found = pattern.matcher(normal);
        return found.find()
                ? Optional.of(around(text, origins[found.start()], origins[found.end()]))
                : Optional.empty();
    }

    /** Puts the text, with full-width and other forms made plain, into the builder, and tells where each character comes from. */
    private static int[] normalized(String text, StringBuilder normal) {
        int[] origins = new int[16 + 2 * text.length()];
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            if (normal.length() + plain.length() >= origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length + plain.length());
            }
            Arrays.fill(origins, normal.length(), normal.length() + plain.length(), at);
            normal.append(plain);
            at += Character.charCount(character);
        }
        origins[normal.length()] = text.length();
        return origins;
    }

    private static String around(String text, int from, int to) {
        if (text.length() <= LONGEST) {
            return text.strip();
        }
        int spare = Math.max(0, LONGEST - (to - from)) / 2;
        int start = Math.max(0, from - spare);
        return Excerpt.of(text.substring(start, Math.min(text.length(), start + LONGEST)));
    }
}
