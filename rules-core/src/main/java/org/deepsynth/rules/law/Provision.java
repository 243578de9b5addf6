package org.deepsynth.rules.law;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered place in an instrument, of which a pack has files.
 *
 * @param address the path of these files without their endings, such as {@code cac/ds/art-14}
 * @param article the number of the article as the text writes it, such as {@code 14} or {@code 22757.2}; empty where it has none
 * @param url its address, where it has one that does not follow from that of the instrument
 */
public record Provision(String address, String article, Optional<URI> url) {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9}).*");

    /** The number with which its article is counted: one that was put in behind another, such as 20A, is counted with that. */
    public OptionalInt number() {
        Matcher whole = WHOLE.matcher(article);
        return whole.matches() ? OptionalInt.of(Integer.parseInt(whole.group(1))) : OptionalInt.empty();
    }

    /** The folder of its instrument, such as {@code cac/ds}. */
    public String folder() {
        return address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }
}
