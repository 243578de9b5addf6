package org.deepsynth.rules.internal.tree;

import java.util.regex.Pattern;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.jspecify.annotations.Nullable;

/**
 * What YAML 1.2 takes a value without quotes for where the parser leaves it a text, such as {@code True}, {@code .5} and
 * {@code ~}; an editor takes it for the same.
 */
final class PlainScalars {

    private static final Pattern NOTHING = Pattern.compile("~|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("True|TRUE|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private final String source;
    private int @Nullable [] characters;

    PlainScalars(String source) {
        this.source = source;
    }

    /** The style of a text that stands at that character of the source. */
    Style style(String text, long place) {
        Style style = NOTHING.matcher(text).matches()
                ? Style.EMPTY
                : BOOLEAN.matcher(text).matches()
                        ? Style.BOOLEAN
                        : NUMBER.matcher(text).matches() ? Style.NUMBER : Style.TEXT;
        return style == Style.TEXT || quoted(place) ? Style.TEXT : style;
    }

    private boolean quoted(long place) {
        if (characters == null) {
            // places count whole characters, also those that Java writes as two
            characters = source.codePoints().toArray();
        }
        int first = characters[(int) place];
        return first == '"' || first == '\'' || first == '|' || first == '>';
    }
}
