package org.deepsynth.rules.provenance.internal.label;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.internal.bytes.Utf;

/**
 * Tells a label from other free text by how it begins: as JSON with {@code AIGC} or {@code Label} first, perhaps behind the word
 * {@code AIGC}. The word alone, or further on, is ordinary text.
 */
public final class LabelInComment {

    private static final Pattern BEGIN = Pattern.compile("\\s*(?:AIGC\\s*)?(?=\\{\\s*\"(?:AIGC|Label)\")");

    private LabelInComment() {}

    /** The label in it, if it is one. */
    public static Optional<byte[]> of(byte[] text) {
        // what is no UTF-8 may begin like a label all the same; then it is handed on as it is, to be told as malformed
        Optional<String> decoded = Utf.text(text);
        Charset charset = decoded.isPresent() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String words = decoded.orElseGet(() -> new String(text, charset));
        Matcher begin = BEGIN.matcher(words);
        return begin.lookingAt() ? Optional.of(words.substring(begin.end()).getBytes(charset)) : Optional.empty();
    }
}
