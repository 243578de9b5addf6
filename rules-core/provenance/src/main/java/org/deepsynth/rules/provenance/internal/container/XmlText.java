package org.deepsynth.rules.provenance.internal.container;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * The characters of XML, by the mark of its byte order or its declaration (XML 1.0, appendix F). The parser of the JDK could find them,
 * too, but writes to the standard error output where a byte does not fit.
 */
final class XmlText {

    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");

    private XmlText() {}

    /** Where its characters begin: behind a mark of UTF-8, which is none of them. */
    static Bytes start(Bytes document) throws Unreadable {
        return document.has(0, UTF_8_MARK) ? document.from(UTF_8_MARK.length()) : document;
    }

    /** Its characters. */
    static Reader of(Bytes document, InputStream stream) throws Unreadable {
        // A decoder reports what does not fit; a reader that is given the charset alone would replace it.
        return new InputStreamReader(stream, charset(document).newDecoder());
    }

    private static Charset charset(Bytes document) throws Unreadable {
        if (document.has(0, "\u00FE\u00FF") || document.has(0, "\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARATION.matcher(document.latin(0, (int) Math.min(256, document.length())));
        if (!declared.lookingAt()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "The XML says that it is written in " + declared.group(1) + ", which is not known.");
        }
    }
}
