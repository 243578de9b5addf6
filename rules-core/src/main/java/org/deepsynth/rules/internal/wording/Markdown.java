package org.deepsynth.rules.internal.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.deepsynth.rules.source.Printable;

/** Lines of GitHub-flavoured Markdown, and the escaping by which foreign text stays text. */
public final class Markdown {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** What may begin or end a construct wherever it stands. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

    /** What makes a list, a rule or a heading of a line that begins with it. */
    private static final Pattern LEADING = Pattern.compile("^(\\d+)([.)])(?=\\s|$)|^([-+=])");

    /** GitHub makes links of bare addresses. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(:)(?=//)|(?<=www)(\\.)");

    /** GitHub makes links of names and numbers after these even where they are escaped; a comment keeps the two apart. */
    private static final Pattern MENTION = Pattern.compile("[@#]");

    private static final Pattern NO_CODE = Pattern.compile("[`|\\\\\\s]");

    private final StringBuilder text = new StringBuilder();

    /** The text as a part of one line, without any meaning to Markdown. */
    public static String text(String foreign) {
        String line = WHITE_SPACE.matcher(Printable.line(foreign).strip()).replaceAll(" ");
        line = SPECIAL.matcher(line).replaceAll("\\\\$0");
        line = LEADING.matcher(line).replaceFirst("$1\\\\$2$3");
        line = ADDRESS.matcher(line).replaceAll("\\\\$0");
        return MENTION.matcher(line).replaceAll("$0<!-- -->");
    }

    /** The text as a link to an address of the web, which is written in ASCII. */
    public static String link(String foreign, String address) {
        return "[" + text(foreign) + "](<" + address.replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    /** The text as code, or as plain text where code could not hold it in every place. */
    public static String code(String foreign) {
        String line = Printable.line(foreign);
        return line.isEmpty() || NO_CODE.matcher(line).find() ? text(foreign) : "`" + line + "`";
    }

    public static String bold(String foreign) {
        return foreign.isBlank() ? "" : "**" + text(foreign) + "**";
    }

    /**
     * A label in bold and what follows it, which is escaped already. Full-width punctuation stays outside the bold, for what closes
     * that after punctuation does so only before a blank.
     */
    public static String labelled(String label, String line) {
        int end = Width.withoutPunctuation(label);
        return bold(label.substring(0, end)) + text(label.substring(end)) + Width.gap(label) + line;
    }

    /** A heading of that level, with its empty lines. */
    public void heading(int level, String line) {
        paragraph("#".repeat(level) + " " + line);
    }

    /** A line that stands alone. */
    public void paragraph(String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(line).append('\n');
    }

    /** An item of a list, in an item of the level above. */
    public void item(int level, String line) {
        text.append("  ".repeat(level)).append("- ").append(line).append('\n');
    }

    /** An empty line, to part a list from what precedes it. */
    public void gap() {
        text.append('\n');
    }

    /** What is written in it can be unfolded by the reader. */
    public void folded(String summary, Runnable write) {
        paragraph("<details>");
        text.append("<summary>").append(text(summary)).append("</summary>\n");
        write.run();
        paragraph("</details>");
    }

    /** A table; its cells are escaped already. */
    public void table(List<String> head, List<List<String>> rows) {
        paragraph(row(head));
        text.append(row(head.stream().map(cell -> "---").toList())).append('\n');
        rows.forEach(cells -> text.append(row(cells)).append('\n'));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
