package org.deepsynth.rules.texts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * What the articles of an instrument were when obligations were written from them, as the file {@code digests.yaml} beside its {@code
 * instrument.yaml} says.
 *
 * @param recordedOn the day on which they were taken from a text
 * @param articles the digest of each article by its number, in their order
 */
public record ArticleDigests(LocalDate recordedOn, Map<String, ArticleDigest> articles) {

    /** What the file is called. */
    public static final String FILE = "digests.yaml";

    private static final int FORM = 1;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PART = Pattern.compile("[0-9a-f]{8}");

    public ArticleDigests {
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    }

    /** Those of a text. */
    public static ArticleDigests of(LawText text, LocalDate recordedOn) {
        Map<String, ArticleDigest> articles = new LinkedHashMap<>();
        text.articles().forEach((number, article) -> articles.put(number, article.digest()));
        return new ArticleDigests(recordedOn, articles);
    }

    /**
     * Those in a file.
     *
     * @throws InvalidSourceException with all its faults
     */
    public static ArticleDigests read(String name, String text) {
        Faults faults = new Faults(name);
        Fields file = new Fields(TreeParser.parse(text, faults), "The file of digests", faults);
        ArticleDigests digests = Fields.finish(file, fields -> {
            if (fields.count("form") != FORM) {
                fields.fault(fields.mark("form"), "The form of digests must be " + FORM + ".", "Record them again.");
            }
            return new ArticleDigests(fields.day("recordedOn"), fields.named("articles", (number, one) -> digest(one)));
        });
        faults.throwIfAny();
        return digests;
    }

    private static ArticleDigest digest(Fields fields) {
        String sha256 = fields.text("sha256");
        List<String> parts = List.of(fields.text("parts").split(" ", -1));
        if (!SHA256.matcher(sha256).matches()
                || !parts.stream().allMatch(part -> PART.matcher(part).matches())) {
            fields.fault(
                    fields.mark(),
                    "The digest of an article must have 64 hexadecimal digits, and each of its parts 8.",
                    "Record them again.");
        }
        return new ArticleDigest(sha256, parts);
    }

    /** The file's text. */
    public String write() {
        StringBuilder text = new StringBuilder(
                "# What the articles were when obligations were written from them. No text, only digests.\n");
        text.append("form: ")
                .append(FORM)
                .append("\nrecordedOn: ")
                .append(recordedOn)
                .append("\narticles:\n");
        articles.forEach((number, digest) -> text.append("  \"")
                .append(number)
                .append("\":\n    sha256: \"")
                .append(digest.sha256())
                .append("\"\n    parts: \"")
                .append(String.join(" ", digest.parts()))
                .append("\"\n"));
        return text.toString();
    }
}
