package org.deepsynth.rules.batch;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Limits;

/**
 * A line that holds a description in JSON.
 *
 * @param source the name of the text and the number of the line
 * @param text the line without its end; only as much as could be read where there is a fault
 * @param fault why the line is no text that can be read; empty where it is one
 */
record JsonLine(String source, String text, Optional<Fault> fault) implements Entry {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The line of these bytes. */
    static JsonLine of(String source, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        boolean bad = strict.decode(ByteBuffer.wrap(bytes), text, true).isError();
        int column = text.position() + 1;
        Optional<Fault> fault = bad
                ? Optional.of(new Fault(
                        source, 1, column, "The line must be UTF-8 text.", "Save the file in the encoding UTF-8."))
                : Optional.empty();
        return new JsonLine(source, text.flip().toString(), fault);
    }

    /** A line of so many bytes that it is not kept. */
    static JsonLine tooLong(String source, long bytes) {
        return new JsonLine(
                source,
                "…",
                Optional.of(Fault.of(
                        source,
                        "The line (" + bytes + " bytes) must have at most " + Limits.TEXT + " characters.",
                        "Describe one service on each line.")));
    }

    /** The same without the mark that some programs set before a file's first character. */
    JsonLine withoutMark() {
        return text.startsWith(BYTE_ORDER_MARK) ? new JsonLine(source, text.substring(1), fault) : this;
    }

    boolean blank() {
        return fault.isEmpty() && text.isBlank();
    }

    @Override
    public Description read(DescriptionReader reader) {
        fault.ifPresent(found -> {
            throw new InvalidSourceException(List.of(found));
        });
        return reader.readJson(source, text);
    }
}
