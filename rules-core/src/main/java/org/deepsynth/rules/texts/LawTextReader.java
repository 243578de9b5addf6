package org.deepsynth.rules.texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the articles of a law from plain text, Markdown or HTML as official sites serve them. An article begins with its heading (第十七条,
 * 제17조, Article 17, Section 17) at the beginning of a line, and ends before the next one or before a chapter. A title between the heading
 * and the text is no part of either.
 */
public final class LawTextReader {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern EMPHASIS = Pattern.compile("^([*_]{1,3})(?=\\S)(.+?)\\1$");
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}\uFEFF]+|[\\s\\p{Z}]+$");
    /** What a title has nowhere, or not at its end. */
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;：:，！？].*|.*[.,!?]$");

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_HEAD = 4000;

    private final Map<String, ArticleText> articles = new LinkedHashMap<>();
    private String number = "";
    private boolean bare;
    private List<String> paragraphs = new ArrayList<>();

    private LawTextReader() {}

    /**
     * The articles in a file; none where no line has a heading.
     *
     * @param name its name, of which the ending tells whether it is HTML, Markdown or plain text
     * @throws InvalidSourceException where it is no text; that of a page may be in any encoding that it names, every other is UTF-8
     */
    public static LawText read(String name, byte[] bytes) {
        if (name.matches("(?i).*\\.x?html?")) {
            Document page = parsed(bytes);
            return read(name, page.title(), page.outerHtml(), unfolded(page), false);
        }
        String text = COMMENT.matcher(decoded(name, bytes)).replaceAll("");
        String title = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return read(name, title.replaceFirst("^#+\\s*", ""), text, text, name.matches("(?i).*\\.(md|markdown)"));
    }

    private static LawText read(String name, String title, String whole, String text, boolean markdown) {
        LawTextReader reader = new LawTextReader();
        text.lines()
                .map(LawTextReader::stripped)
                .filter(line -> !line.isEmpty())
                .takeWhile(line -> !Heading.supplement(markdown ? plain(line) : line))
                .forEach(line -> reader.line(line, markdown));
        reader.end();
        return new LawText(
                name, title.strip(), whole.substring(0, Math.min(whole.length(), LONGEST_HEAD)), reader.articles);
    }

    private static String stripped(String line) {
        return BLANKS.matcher(line).replaceAll("");
    }

    private static Document parsed(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("What is in memory can be read.", e);
        }
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new InvalidSourceException(
                    List.of(Fault.of(name, "The text must be in the encoding UTF-8.", "Save it again as UTF-8.")));
        }
    }

    private static String unfolded(Document page) {
        page.select("script, style, noscript, nav, header, footer").remove();
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (breaks(node)) {
                        text.append('\n');
                    } else if (node instanceof TextNode words) {
                        text.append(words.text());
                    }
                },
                page);
        return text.toString();
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private void line(String written, boolean markdown) {
        String line = markdown ? plain(written) : written;
        Optional<Heading> heading = Heading.of(line);
        if (heading.isPresent()) {
            if (!heading.get().number().equals(number)) {
                end();
                number = heading.get().number();
                bare = heading.get().rest().isEmpty()
                        || Heading.of(heading.get().rest()).isPresent();
            }
            // a heading in a second language says no more
            if (Heading.of(heading.get().rest()).isEmpty()) {
                add(heading.get().rest());
            }
        } else if (Heading.division(line) || markdown && written.startsWith("#")) {
            end();
        } else {
            add(line);
        }
    }

    private static String plain(String line) {
        return EMPHASIS.matcher(line.replaceFirst("^#{1,6}\\s+", "")).replaceFirst("$2");
    }

    private void add(String line) {
        if (!line.isEmpty()) {
            paragraphs.add(line);
        }
    }

    /** A text in which an article stands twice, once in a table of contents, has it where there is more of it. */
    private void end() {
        if (!number.isEmpty()) {
            boolean titled = bare && paragraphs.size() > 1 && title(paragraphs.get(0));
            ArticleText article =
                    new ArticleText(number, titled ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
            articles.merge(
                    number,
                    article,
                    (one, other) -> other.text().length() > one.text().length() ? other : one);
        }
        number = "";
        paragraphs = new ArrayList<>();
    }

    private static boolean title(String line) {
        return line.length() <= LONGEST_TITLE && !SENTENCE.matcher(line).matches();
    }
}
