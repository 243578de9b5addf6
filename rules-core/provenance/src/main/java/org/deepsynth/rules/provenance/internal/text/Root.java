package org.deepsynth.rules.provenance.internal.text;

import java.util.Locale;

/** What kind of markup a text is, by what stands at its start: the first element, or the document type. */
public final class Root {

    private final String text;
    private int at;

    private Root(String text) {
        this.text = text;
    }

    /** The name of its first element or document type in lower case, without a prefix; empty where it does not begin with markup. */
    public static String of(String text) {
        return new Root(text).name();
    }

    private String name() {
        while (true) {
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
                at++;
            }
            if (text.startsWith("<!--", at)) {
                if (!skip("-->")) {
                    return "";
                }
            } else if (text.startsWith("<?", at)) {
                if (!skip("?>")) {
                    return "";
                }
            } else if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
                return word(at + 9);
            } else {
                return text.startsWith("<", at) ? word(at + 1) : "";
            }
        }
    }

    private boolean skip(String end) {
        int found = text.indexOf(end, at);
        at = found + end.length();
        return found >= 0;
    }

    private String word(int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        String word = text.substring(start, end);
        return word.substring(word.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
