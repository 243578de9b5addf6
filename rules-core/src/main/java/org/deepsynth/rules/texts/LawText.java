package org.deepsynth.rules.texts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a law in a file.
 *
 * @param name the file's name
 * @param title what its first line, or the page's title, says
 * @param head how the file begins, as it is written
 * @param articles its articles by their numbers, in their order; none where no line has the heading of one
 */
public record LawText(String name, String title, String head, Map<String, ArticleText> articles) {

    public LawText {
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    }

    /** The article of that number. */
    public Optional<ArticleText> article(String number) {
        return Optional.ofNullable(articles.get(number));
    }
}
