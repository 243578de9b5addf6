package org.deepsynth.rules.law;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.deepsynth.rules.text.LocalizedText;

/**
 * Articles of an instrument of which a pack makes no obligation, and why: they ask nothing of a service, bind others only, or are left to
 * another pack.
 *
 * @param articles their numbers; none stands for all others, of a text that was not read whole
 * @param part what of them is left out, such as a paragraph; empty where it is all of it
 * @param why the reason
 */
public record LeftOut(NavigableSet<Integer> articles, Optional<LocalizedText> part, LocalizedText why) {

    public LeftOut {
        articles = Collections.unmodifiableNavigableSet(new TreeSet<>(articles));
    }

    /** The numbers, those in a row by the first and the last: {@code 1–5, 25}; an ellipsis for all others. */
    public String numbers() {
        StringBuilder numbers = new StringBuilder(articles.isEmpty() ? "…" : "");
        int last = Integer.MIN_VALUE;
        for (int article : articles) {
            if (!articles.contains(article - 1)) {
                numbers.append(numbers.isEmpty() ? "" : ", ").append(article);
            } else if (!articles.contains(article + 1)) {
                numbers.append(article - 1 == last ? ", " : "–").append(article);
            }
            last = articles.contains(article - 1) ? last : article;
        }
        return numbers.toString();
    }
}
