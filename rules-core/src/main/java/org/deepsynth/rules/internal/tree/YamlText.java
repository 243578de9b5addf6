package org.deepsynth.rules.internal.tree;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes one text in YAML so that it is read back as it is: without quotes where people would leave them out, else in them. */
final class YamlText {

    /** What YAML reads as something else, or read so in older versions; yes and no are texts in this dialect. */
    private static final Set<String> WORDS = Set.of("true", "false", "null", "on", "off", "y", "n", "yes", "no");

    private static final Set<String> ANSWERS = Set.of("yes", "no");

    /** Numbers that every reader reads digit by digit, and days, which are texts in this dialect. */
    private static final Pattern EXACT =
            Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What may be a number to some reader: 1e3, 1_000, 0x1F, 190:20:30. */
    private static final Pattern LIKE_NUMBER = Pattern.compile("[0-9][0-9a-fox_.:e+-]*");

    /** What a text without quotes begins with. */
    private static final Pattern START = Pattern.compile("[\\p{L}\\p{N}(（《“]");

    /** What ends a text without quotes, or begins a comment. */
    private static final Pattern BREAK = Pattern.compile(": |:$| #");

    /** A line that begins or ends in a blank, which people overlook and editors remove. */
    private static final Pattern LOOSE = Pattern.compile("(?m)^ | $");

    /** A character that readers may treat each in its own way, such as one that ends a line for some of them only. */
    private static final Pattern RARE =
            Pattern.compile("[^\\n\\x20-\\x7E\\p{L}\\p{M}\\p{N}\\p{P}\\p{Sc}\\p{Sm}\\p{So}]");

    private YamlText() {}

    /** The text as a value or a key; lines after the first are indented by so many blanks. */
    static String write(String text, int indent) {
        if (EXACT.matcher(text).matches() || ANSWERS.contains(text)) {
            return text;
        }
        if (!START.matcher(text).lookingAt()
                || LOOSE.matcher(text).find()
                || RARE.matcher(text).find()) {
            return quoted(text);
        }
        if (text.contains("\n")) {
            return text.endsWith("\n")
                    ? quoted(text)
                    : "|-\n" + text.indent(indent).stripTrailing();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean plain = !WORDS.contains(lower)
                && !LIKE_NUMBER.matcher(lower).matches()
                && !BREAK.matcher(text).find();
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            if (point == '"' || point == '\\') {
                quoted.append('\\').append(character);
            } else if (point == '\n') {
                quoted.append("\\n");
            } else if (RARE.matcher(character).matches()) {
                quoted.append(String.format(Locale.ROOT, point > 0xFFFF ? "\\U%08x" : "\\u%04x", point));
            } else {
                quoted.append(character);
            }
        });
        return quoted.append('"').toString();
    }
}
