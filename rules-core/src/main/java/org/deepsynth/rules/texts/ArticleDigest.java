package org.deepsynth.rules.texts;

import java.util.ArrayList;
import java.util.List;

/**
 * What an article is known by without its text.
 *
 * @param sha256 of its normal form, see {@link ArticleText}
 * @param parts the first eight digits of the SHA-256 of what stands between two marks of punctuation, in their order
 */
public record ArticleDigest(String sha256, List<String> parts) {

    public ArticleDigest {
        parts = List.copyOf(parts);
    }

    /** Whether both are of the same text. */
    boolean same(ArticleDigest other) {
        return sha256.equals(other.sha256);
    }

    /** How much of both is in both: from 0 for nothing to 1 for all. */
    double likeness(ArticleDigest other) {
        List<String> shared = new ArrayList<>(parts);
        List<String> left = new ArrayList<>(other.parts);
        shared.removeIf(part -> !left.remove(part));
        return same(other) ? 1 : 2.0 * shared.size() / Math.max(1, parts.size() + other.parts.size());
    }
}
