package org.deepsynth.rules.internal.catalogue;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.law.LeftOut;

/** Reads what a pack leaves out of an instrument: {@code {articles: [1-5, 25], why: {en: …}}}, or all {@code [others]}. */
final class LeftOutReader {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

    private static final String OTHERS = "others";

    private final Wording words;

    LeftOutReader(Wording words) {
        this.words = words;
    }

    LeftOut read(Fields fields) {
        return new LeftOut(articles(fields), words.optional(fields, "part"), words.of(fields, "why"));
    }

    private static NavigableSet<Integer> articles(Fields fields) {
        NavigableSet<Integer> articles = new TreeSet<>();
        List<String> all = fields.someTexts("articles");
        if (all.equals(List.of(OTHERS))) {
            return articles;
        }
        for (String written : all) {
            Matcher numbers = NUMBERS.matcher(written);
            int first = numbers.matches() ? Integer.parseInt(numbers.group(1)) : 1;
            int last = !numbers.matches() ? 0 : numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
            IntStream.rangeClosed(first, last).forEach(articles::add);
            if (last < first) {
                fields.fault(
                        fields.mark("articles"),
                        "The articles (" + written + ") must be numbers, or the first and the last of a row.",
                        "Write [1-5, 25], for example.");
            }
        }
        return articles;
    }
}
