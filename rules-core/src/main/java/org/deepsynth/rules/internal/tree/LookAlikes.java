package org.deepsynth.rules.internal.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colons and commas of other scripts, which a keyboard set to Chinese types and which separate nothing in YAML. */
public final class LookAlikes {

    /** A key, after a hyphen or a bracket if need be, with such a colon. */
    private static final Pattern COLON = Pattern.compile("(?:^|[\\s{\\[,-])([A-Za-z][\\w/-]{0,100}+)([：﹕])");

    private static final Pattern COMMA = Pattern.compile("[，、﹐]");

    private LookAlikes() {}

    /** What to write instead where a key is followed by a colon that is none. */
    public static Optional<String> colon(String text) {
        Matcher colon = COLON.matcher(text);
        return colon.find()
                ? Optional.of("Write an ordinary colon and a blank after " + Node.shown(colon.group(1)) + ", not "
                        + Characters.name(colon.group(2).codePointAt(0)) + ".")
                : Optional.empty();
    }

    /** What to write instead where items are separated by a comma that is none. */
    public static Optional<String> comma(String text) {
        Matcher comma = COMMA.matcher(text);
        return comma.find()
                ? Optional.of("Write an ordinary comma between the items, not "
                        + Characters.name(comma.group().codePointAt(0)) + ".")
                : Optional.empty();
    }
}
