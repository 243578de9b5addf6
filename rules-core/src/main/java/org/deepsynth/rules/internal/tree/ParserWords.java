package org.deepsynth.rules.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.internal.tree.Node.Mark;

/** Says in plain words why a text is neither YAML nor JSON; a parser speaks of tokens and of its own settings. */
record ParserWords(Mark mark, String message, String wayOut) {

    private static final String QUOTE = "Write the value in quotes, such as 'Foo: bar'.";
    private static final String INDENT = "Indent the keys of one block alike, with blanks only.";
    private static final String BACKSLASH =
            "Double the backslash or, in YAML, write single quotes instead, such as 'C:\\docs'.";
    private static final String SAME_QUOTE = "Write the same quote at the end of the value.";
    private static final String CLOSE = "Write the bracket that closes it: ] for a list, } for a block.";
    private static final String DOUBLE = "Write keys and texts in double quotes, such as \"name\": \"Swap\".";
    private static final String DIGITS = "Write digits, such as 6 or 0.5, or put a text in double quotes.";

    /** Where the YAML parser says that something is; a thing that never ends is told where it begins. */
    private static final Pattern PLACE = Pattern.compile("(?m)^ in reader, line (\\d+), column (\\d+):$");

    /** What parsers say, what we say, and what to do; the first that fits counts. */
    private static final List<Row> ROWS = List.of(
            row("cannot start any token", "a value must not begin with this character outside quotes.", QUOTE),
            row(
                    "found unknown escape|expected escape seq|Unrecognized character escape",
                    "a backslash in double quotes begins an escape, and this is none.",
                    BACKSLASH),
            opened(
                    "scanning a quoted scalar.*(end of stream|document separator)",
                    "the quote that opens here is never closed.",
                    SAME_QUOTE),
            opened("parsing a flow .*<stream end>", "the bracket that opens here is never closed.", CLOSE),
            row(
                    "parsing a flow ",
                    "a comma or the closing bracket must stand here.",
                    "Separate items with commas, and write a value that holds a colon, comma or bracket in quotes."),
            row(
                    "expected <block end>.*'<block mapping start>'|found '<block sequence|found '-'|found '\\?'",
                    "the indentation of this line fits no block above it.",
                    INDENT),
            row(
                    "expected <block end>",
                    "something follows a value that has ended.",
                    "Write the whole value in quotes; a single quote inside them is written twice, such as 'it''s'."),
            row(
                    "could not find expected ':'",
                    "a key must be followed by a colon and a blank.",
                    "Write it like name: Swap; indent the line further where it goes on with the value above."),
            row(
                    "sequence entries are not allowed",
                    "a hyphen with a blank after it must begin a line.",
                    "Write the list below its key, or in brackets, such as [image, video]."),
            row("scanning an (alias|anchor)", "a value must not begin with * or & outside quotes.", QUOTE),
            row("scanning a block scalar", "after | or > the line must end.", "Begin the text on the next line."),
            row("expected the node content", "a value must stand here.", QUOTE),
            row("Expected a property name", "a key must be a text.", "Write a list or block below a key, not as one."),
            row(
                    "comment\\?|Unexpected character \\('#'",
                    "JSON has no comments.",
                    "Remove the comment, or write the description in YAML."),
            row("Non-standard token|Leading zeroes|numeric value|plus sign", "this is no number in JSON.", DIGITS),
            row("Unrecognized token", "a word must stand in quotes.", DOUBLE),
            row("Unexpected end-of-input.*quote", "a quote is opened and never closed.", SAME_QUOTE),
            row("Unexpected end-of-input", "a bracket is opened and never closed.", CLOSE),
            row("Unexpected close marker", "a bracket closes what is not open.", "Remove it, or open it before."),
            row(
                    "Illegal unquoted character",
                    "a text must not go on in the next line, nor hold a tab.",
                    "Write \\n for the end of a line and \\t for a tab."),
            row(
                    "Unexpected character \\('[\\]}]'.*(property name|valid value)",
                    "a comma must not stand before a closing bracket.",
                    "Remove the comma."),
            row("expecting a colon", "a colon must stand between a key and its value.", DOUBLE),
            row("expecting comma", "a comma must stand between two items.", "Write a comma before it."),
            row("double-quote to start property name", "a key must stand here, in double quotes.", DOUBLE),
            row("expected a valid value", "a value must stand here.", DOUBLE));

    private static final Row OTHER =
            row("", "its form is not that of YAML or JSON.", "Compare this line and the one above with an example.");

    /** YAML is not indented with tabs; that they may follow a colon, this parser does not know. */
    private static final String TAB = "found character '\\t";

    /** A colon where none may stand, which has two causes. */
    private static final String COLON = "mapping values are not allowed";

    private static final Row IN_VALUE =
            row("", "a value outside quotes must not hold a colon with a blank after it.", QUOTE);
    private static final Row NO_BLOCK = row(
            "",
            "this key belongs to no block.",
            "Indent the keys of one block alike, and write a colon and a blank after the key in the line above.");
    private static final Row INDENTING =
            row("", "a line must not be indented with a tab.", "Write blanks instead of the tab.");
    private static final Row BETWEEN =
            row("", "a tab must not stand before or after a value.", "Write a blank instead of the tab.");

    private record Row(Pattern said, boolean opened, String message, String wayOut) {}

    private static Row row(String said, String message, String wayOut) {
        return new Row(Pattern.compile(said, Pattern.DOTALL), false, message, wayOut);
    }

    private static Row opened(String said, String message, String wayOut) {
        return new Row(Pattern.compile(said, Pattern.DOTALL), true, message, wayOut);
    }

    /** What a parser said of a text, which it had read up to that place. */
    static ParserWords of(String said, Mark read, String text) {
        Row row = row(said, text);
        Mark mark = place(said, row.opened()).orElse(read);
        return new ParserWords(
                mark,
                "The text cannot be read: " + row.message(),
                odd(text, mark).orElse(row.wayOut()));
    }

    private static Row row(String said, String text) {
        String before = place(said, false).map(mark -> before(text, mark)).orElse("");
        if (said.contains(TAB)) {
            return before.isBlank() ? INDENTING : BETWEEN;
        }
        if (said.contains(COLON)) {
            return before.contains(": ") ? IN_VALUE : NO_BLOCK;
        }
        return ROWS.stream()
                .filter(one -> one.said().matcher(said).find())
                .findFirst()
                .orElse(OTHER);
    }

    private static Optional<Mark> place(String said, boolean first) {
        Matcher place = PLACE.matcher(said);
        Optional<Mark> mark = Optional.empty();
        while (place.find() && !(first && mark.isPresent())) {
            mark = Optional.of(new Mark(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
        }
        return mark;
    }

    /** What to write instead of a character that looks like another, at the place or as the colon of the line or the one above. */
    private static Optional<String> odd(String text, Mark mark) {
        String line = line(text, mark.line());
        OptionalInt here = mark.column() < 1 || mark.column() > line.length()
                ? OptionalInt.empty()
                : Characters.odd(Character.toString(line.codePointAt(mark.column() - 1)));
        if (here.isPresent() && here.getAsInt() != '\t') {
            String plain = Characters.plain(Character.toString(here.getAsInt()));
            String instead = plain.isBlank() ? "Remove" : "Write " + plain + " instead of";
            return Optional.of(instead + " " + Characters.name(here.getAsInt()) + ".");
        }
        return LookAlikes.colon(line).or(() -> LookAlikes.colon(line(text, mark.line() - 1)));
    }

    private static String before(String text, Mark mark) {
        String line = line(text, mark.line());
        return line.substring(0, Math.min(line.length(), Math.max(0, mark.column() - 1)));
    }

    private static String line(String text, int number) {
        return number < 1 ? "" : text.lines().skip(number - 1L).findFirst().orElse("");
    }
}
