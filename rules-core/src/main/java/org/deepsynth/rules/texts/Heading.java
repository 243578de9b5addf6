package org.deepsynth.rules.texts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.law.ArticleNumber;

/**
 * The heading of an article at the beginning of a line.
 *
 * @param number the article's number
 * @param rest what follows on the line
 */
record Heading(String number, String rest) {

    private static final String CHINESE = "[零〇一二三四五六七八九十百千]+";

    private static final List<Pattern> ARTICLES = List.of(
            Pattern.compile("第(" + CHINESE + ")条(?:之(" + CHINESE + "))?(?=[\\s\\p{Z}]|$)(.*)"),
            Pattern.compile("제\\s*(\\d+)\\s*조(?:의(\\d+))?(?:\\([^()]*\\))?(?=[\\s\\p{Z}]|$)(.*)"),
            // alone on its line, or before a title: a sentence may begin with the same words
            Pattern.compile(
                    "(?:Article|ARTICLE|Art\\.|Section|Sec\\.|Rule|§)\\s*(\\d+(?:\\.\\d+)*[A-Za-z]{0,2})(?:-(\\d+))?\\.?"
                            + "(?:(?:\\s*[-–—:]\\s*|\\s+)\\p{Lu}[^.;:]{0,200})?()$"));

    private static final Pattern DIVISION =
            Pattern.compile("(?:第" + CHINESE + "[编章节]|제\\s*\\d+\\s*[편장절관])(?=[\\s\\p{Z}]|$).*"
                    + "|(?:CHAPTER|Chapter|TITLE|PART|Part|SECTION|ANNEX)\\s+[IVXLC\\d]+\\b.{0,120}|附\\s*[件则]\\s*");

    /** That of a line; empty where none begins it. */
    static Optional<Heading> of(String line) {
        for (Pattern pattern : ARTICLES) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                String then = matcher.group(2);
                String rest = matcher.group(3);
                return Optional.of(new Heading(
                        arabic(matcher.group(1)) + (then == null ? "" : "-" + arabic(then)),
                        rest == null ? "" : rest.strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether a line is the heading of a chapter or another division, with which an article ends. */
    static boolean division(String line) {
        return DIVISION.matcher(line).matches();
    }

    /** Whether a line is the heading of supplementary provisions, whose articles begin again at one; no article follows. */
    static boolean supplement(String line) {
        return line.startsWith("부칙");
    }

    private static String arabic(String number) {
        OptionalInt value = ArticleNumber.ofChinese(number);
        return value.isPresent() ? String.valueOf(value.getAsInt()) : number;
    }
}
