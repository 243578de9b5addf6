package org.deepsynth.rules.texts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An article of a law.
 *
 * <p>Two copies of it count as the same where their normal forms are equal: Unicode's form NFKC, without blanks, invisible characters and
 * what marks quotations, all dashes as {@code -}. So neither ends of lines nor the width of punctuation matters, and every letter and every
 * full stop does.
 *
 * @param number its number: {@code 17}, or {@code 17-1} for one that was put in behind it
 * @param paragraphs its text without its heading and its title
 */
public record ArticleText(String number, List<String> paragraphs) {

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"'“”‘’「」]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}−]+");
    /** A part ends with any of these. */
    private static final Pattern PARTS = Pattern.compile("(?<=[。.;:,!?])");

    private static final int SHORT = 8;

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Its paragraphs, one on each line. */
    public String text() {
        return String.join("\n", paragraphs);
    }

    /** The digest of its normal form. */
    public ArticleDigest digest() {
        return new ArticleDigest(
                sha256(normal(text())),
                paragraphs.stream().flatMap(one -> parts(one).stream()).toList());
    }

    /** Its paragraphs that have a part that is not among these. */
    public List<String> paragraphsBeyond(List<String> parts) {
        return paragraphs.stream().filter(one -> !parts.containsAll(parts(one))).toList();
    }

    /** The digests of the parts of a text: what stands between two marks of punctuation. */
    private static List<String> parts(String text) {
        return PARTS.splitAsStream(normal(text))
                .map(part -> sha256(part).substring(0, SHORT))
                .toList();
    }

    private static String normal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return DASH.matcher(NOTHING.matcher(composed).replaceAll("")).replaceAll("-");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
