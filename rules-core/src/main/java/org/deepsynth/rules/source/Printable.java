package org.deepsynth.rules.source;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text of somebody else, made fit to be shown: whatever it holds, it steers no terminal, ends no line, hides nothing from the
 * reader, and gives no command to a build server that reads its own log. What is taken from it is shown as an escape such as
 * {@code \u001b}; every ordinary text of every language stays as it is, the joiners of its letters and emoji with it.
 *
 * <p>Every writer for people and every {@link Fault} goes through here. Who prints a name, an id or a reason of a report without
 * one of the library's writers should do the same.
 */
public final class Printable {

    private static final Pattern BREAK = Pattern.compile("\\R|\t");

    private static final Pattern RETURN = Pattern.compile("\r\n?");

    /** What GitHub, Azure and TeamCity heed wherever it stands on a line: {@code ##[}, {@code ##vso[}, {@code ##teamcity[}. */
    private static final Pattern COMMAND = Pattern.compile("#(?=#[A-Za-z]*\\[)");

    /** What GitHub heeds where nothing but blanks of any kind stands before it: {@code ::error::}. */
    private static final Pattern LEADING_COMMAND = Pattern.compile("(?m)^([\\p{Z}\t]*):(?=:)");

    /**
     * Controls but for ends of lines and tabs, halves of characters, separators that only some readers take for the end of a line,
     * marks that turn the direction of what follows, characters of no width that no script needs to be read, and letters that look
     * like a blank. Joiners (U+200C, U+200D) and the selectors of variants are needed: by Persian, by the scripts of India, by
     * Chinese names, by emoji.
     */
    private static final int[][] HIDDEN_RANGES = {
        {0x00, 0x08},
        {0x0B, 0x0C},
        {0x0E, 0x1F},
        {0x7F, 0x9F},
        {0xAD, 0xAD},
        {0x34F, 0x34F},
        {0x61C, 0x61C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180E, 0x180E},
        {0x200B, 0x200B},
        {0x200E, 0x200F},
        {0x2028, 0x202E},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xD800, 0xDFFF},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF9, 0xFFFB},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE007F}
    };

    private static final BitSet HIDDEN = hidden();

    private Printable() {}

    /** The text as a line or a part of one: a blank stands for each end of a line and each tab. */
    public static String line(String text) {
        return harmless(visible(plain(text) ? text : BREAK.matcher(text).replaceAll(" ")));
    }

    /** The text with its lines. */
    public static String lines(String text) {
        return harmless(visible(plain(text) ? text : RETURN.matcher(text).replaceAll("\n")));
    }

    /**
     * The text with an escape for all that is not seen, ends of lines and tabs aside, and for commands that need not begin a line.
     * The escapes are those of JSON, so that a whole JSON text, whose strings alone can hold any of this, says the same as before.
     */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (HIDDEN.get(point)) {
                shown.append(text, from, at);
                text.substring(at, next).chars().forEach(unit -> shown.append(escape(unit)));
                from = next;
            }
            at = next;
        }
        String seen = from == 0 ? text : shown.append(text, from, text.length()).toString();
        return seen.contains("##") ? COMMAND.matcher(seen).replaceAll("\\\\u0023") : seen;
    }

    private static String harmless(String seen) {
        return seen.contains("::") ? LEADING_COMMAND.matcher(seen).replaceAll("$1\\\\u003a") : seen;
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(unit -> unit >= ' ' && unit != 0x85 && unit != 0x2028 && unit != 0x2029);
    }

    private static String escape(int unit) {
        return String.format(Locale.ROOT, "\\u%04x", unit);
    }

    private static BitSet hidden() {
        BitSet hidden = new BitSet();
        for (int[] range : HIDDEN_RANGES) {
            hidden.set(range[0], range[1] + 1);
        }
        return hidden;
    }
}
