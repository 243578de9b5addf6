package org.deepsynth.rules.provenance.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Refused;

/**
 * The characters of XML, by the mark of its byte order or its declaration (XML 1.0, appendix F). The parser of the JDK could find them,
 * too, but writes to the standard error output where a byte does not fit.
 */
final class Characters {

    private static final int HEAD = 256;
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");

    private Characters() {}

    static Reader of(InputStream bytes) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(bytes, HEAD);
        byte[] head = stream.readNBytes(HEAD);
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        // the mark of UTF-8 is none of its characters
        int mark = latin.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
        stream.unread(head, mark, head.length - mark);
        // a decoder reports what does not fit; a reader that is given the charset alone would replace it
        return new InputStreamReader(stream, charset(latin.substring(mark)).newDecoder());
    }

    private static Charset charset(String head) throws Refused {
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARATION.matcher(head);
        if (!declared.lookingAt()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "Its XML says that it is written in " + declared.group(1) + ", which is not known."));
        }
    }
}
