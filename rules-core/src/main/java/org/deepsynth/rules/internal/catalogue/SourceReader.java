package org.deepsynth.rules.internal.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.law.OfficialText;
import org.deepsynth.rules.law.Provision;
import org.deepsynth.rules.law.ReadAs;

/** Reads where instruments and their articles are published. */
final class SourceReader {

    private static final URI NOWHERE = URI.create("https://localhost");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Optional<LocalDate> lawReadOn;

    /** Of a pack whose law was read up to that day. */
    SourceReader(Optional<LocalDate> lawReadOn) {
        this.lawReadOn = lawReadOn;
    }

    OfficialText read(Fields fields) {
        lawReadOn.ifPresent(read -> fields.checkDay(
                "readOn", day -> !day.isAfter(read), "on or before the day up to which the law was read, " + read));
        String language = fields.text("language");
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            fields.fault(
                    fields.mark("language"),
                    "The language (" + language + ") must be a code of BCP 47.",
                    "Write zh, en or ko, for example.");
        }
        return new OfficialText(
                address(fields, "url", fields.text("url")),
                language,
                fields.choice("read", ReadAs.class),
                fields.day("readOn"),
                fields.optionalText("articles").filter(pattern -> fits(fields, pattern)));
    }

    private static boolean fits(Fields fields, String pattern) {
        if (!OfficialText.hasPlace(pattern)) {
            fields.fault(
                    fields.mark("articles"),
                    "The address of articles (" + pattern + ") must have a place for the article.",
                    "Write {article} where its number stands, or {heading} where its heading does.");
            return false;
        }
        address(fields, "articles", pattern.replace("{article}", "1").replace("{heading}", "1"));
        return true;
    }

    /** Of the files of that address: what their head says of the article, or else the number in their name. */
    static Provision provision(Fields fields, String address) {
        String stem = address.substring(address.lastIndexOf('/') + 1);
        String number = NUMBER.matcher(stem)
                .results()
                .findFirst()
                .map(one -> one.group().replaceFirst("^0+(?=\\d)", ""))
                .orElse("");
        return new Provision(
                address,
                fields.optionalText("article").orElse(number),
                fields.optionalText("url").map(url -> address(fields, "url", url)));
    }

    /** An address of the web; a fault where it is none. */
    private static URI address(Fields fields, String key, String written) {
        try {
            URI uri = new URI(written);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return uri;
            }
        } catch (URISyntaxException none) {
            // told below
        }
        if (!written.isEmpty()) {
            fields.fault(
                    fields.mark(key),
                    "The address (" + written + ") must be one of the web.",
                    "Write it whole, from https:// on, and other letters than Latin ones as %XX.");
        }
        return NOWHERE;
    }
}
