package org.deepsynth.rules.law;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page on which whoever issued an instrument publishes it, and what of it was read.
 *
 * @param url its address
 * @param language the language that it is in there, as in BCP 47: {@code zh}
 * @param read what obligations were written from
 * @param readOn the day on which that was read
 * @param articles the address of one article, with {@code {article}} in the place of its number or {@code {heading}} in that of its
 *     heading, such as 第十七条; empty where the page is one whole
 */
public record OfficialText(URI url, String language, ReadAs read, LocalDate readOn, Optional<String> articles) {

    private static final String NUMBER = "{article}";
    private static final String HEADING = "{heading}";

    /** Whether an address with a place for an article has one. */
    public static boolean hasPlace(String articles) {
        return articles.contains(NUMBER) || articles.contains(HEADING);
    }

    /** The address of an article of that number; empty where the page has none for it, or there is no number. */
    public Optional<URI> article(String number) {
        return articles.filter(any -> !number.isEmpty())
                .map(pattern -> URI.create(pattern.replace(NUMBER, encoded(number))
                        .replace(HEADING, encoded(ArticleNumber.heading(number, language)))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
