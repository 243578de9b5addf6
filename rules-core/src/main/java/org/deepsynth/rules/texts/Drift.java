package org.deepsynth.rules.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the articles of a law, told from their digests.
 *
 * <p>Articles keep their order when a law is amended, so they are paired in order and so that pairs are as alike as can be. Two that stand
 * between the same neighbours are one that was rewritten; one that is the same elsewhere was moved.
 */
public final class Drift {

    /** What became of an article. */
    public enum Kind {
        /** The same text under the same number. */
        SAME,
        /** The same text under another number. */
        RENUMBERED,
        /** Another text, perhaps under another number. */
        AMENDED,
        /** It is no longer there. */
        REPEALED,
        /** It was not there. */
        ADDED
    }

    /**
     * What became of one.
     *
     * @param was its number in the recorded text; empty where it was added
     * @param now its number in the text at hand; empty where it was repealed
     * @param paragraphs of the text at hand, those that are new or changed in an amended article
     * @param gone how many parts of an amended article, from one mark of punctuation to the next, are no longer there
     */
    public record Change(Kind kind, Optional<String> was, Optional<String> now, List<String> paragraphs, int gone) {

        public Change {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Two articles that have nothing in common, where one stands in the other's place. */
    private static final double PLACE = 0.001;

    private final List<Map.Entry<String, ArticleDigest>> before;
    private final List<ArticleText> after;
    private final List<ArticleDigest> now;

    private Drift(ArticleDigests recorded, LawText text) {
        this.before = List.copyOf(recorded.articles().entrySet());
        this.after = List.copyOf(text.articles().values());
        this.now = after.stream().map(ArticleText::digest).toList();
    }

    /** What became of each recorded article, in their order, with those that were added where they stand. */
    public static List<Change> between(ArticleDigests recorded, LawText text) {
        Drift drift = new Drift(recorded, text);
        return moved(drift.changes(), recorded, text);
    }

    /** How many of the recorded articles are in a text, whatever their numbers are. */
    public static long shared(ArticleDigests recorded, LawText text) {
        List<String> there = text.articles().values().stream()
                .map(one -> one.digest().sha256())
                .toList();
        return recorded.articles().values().stream()
                .filter(one -> there.contains(one.sha256()))
                .count();
    }

    /** By the longest common subsequence, where each pair counts as much as its two articles are alike. */
    private List<Change> changes() {
        double[][] pair = new double[before.size()][now.size()];
        double[][] best = new double[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                pair[i][j] = PLACE + before.get(i).getValue().likeness(now.get(j));
                best[i][j] = Math.max(pair[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            if (i < before.size() && j < now.size() && best[i][j] == pair[i][j] + best[i + 1][j + 1]) {
                changes.add(change(before.get(i++), after.get(j), now.get(j++)));
            } else if (i < before.size() && best[i][j] == best[i + 1][j]) {
                changes.add(new Change(
                        Kind.REPEALED, Optional.of(before.get(i++).getKey()), Optional.empty(), List.of(), 0));
            } else {
                ArticleText added = after.get(j++);
                changes.add(
                        new Change(Kind.ADDED, Optional.empty(), Optional.of(added.number()), added.paragraphs(), 0));
            }
        }
        return changes;
    }

    private Change change(Map.Entry<String, ArticleDigest> was, ArticleText article, ArticleDigest digest) {
        Optional<String> number = Optional.of(was.getKey());
        if (was.getValue().same(digest) || endOfPage(was.getValue(), article, digest)) {
            Kind kind = was.getKey().equals(article.number()) ? Kind.SAME : Kind.RENUMBERED;
            return new Change(kind, number, Optional.of(article.number()), List.of(), 0);
        }
        List<String> gone = new ArrayList<>(was.getValue().parts());
        digest.parts().forEach(gone::remove);
        return new Change(
                Kind.AMENDED,
                number,
                Optional.of(article.number()),
                article.paragraphsBeyond(was.getValue().parts()),
                gone.size());
    }

    /** What a page says after a law cannot be told from its last article, which is the same where it begins the same. */
    private boolean endOfPage(ArticleDigest was, ArticleText now, ArticleDigest digest) {
        return now.number().equals(after.get(after.size() - 1).number())
                && digest.parts().size() > was.parts().size()
                && digest.parts().subList(0, was.parts().size()).equals(was.parts());
    }

    /** One that was repealed here and added there with the same text was moved. */
    private static List<Change> moved(List<Change> changes, ArticleDigests recorded, LawText text) {
        List<Change> told = new ArrayList<>(changes);
        for (Change repealed : changes) {
            Optional<ArticleDigest> was =
                    repealed.kind() == Kind.REPEALED ? digest(repealed, recorded) : Optional.empty();
            Optional<Change> added = told.stream()
                    .filter(one -> one.kind() == Kind.ADDED)
                    .filter(one -> was.isPresent()
                            && one.now()
                                    .flatMap(text::article)
                                    .filter(article -> article.digest().same(was.get()))
                                    .isPresent())
                    .findFirst();
            added.ifPresent(one -> {
                told.set(told.indexOf(repealed), new Change(Kind.RENUMBERED, repealed.was(), one.now(), List.of(), 0));
                told.remove(one);
            });
        }
        return told;
    }

    private static Optional<ArticleDigest> digest(Change change, ArticleDigests recorded) {
        return change.was().map(recorded.articles()::get);
    }
}
