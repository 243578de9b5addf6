package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** Matroska and WebM (RFC 9559): an EBML header and a segment, in streams several of them. */
final class Matroska implements Container {

    static final int HEADER = 0x1A45DFA3;

    static final int SEGMENT = 0x18538067;

    private static final int DOCUMENT_TYPE = 0x4282;

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        if (!file.has(0, "\u001aE\u00df\u00a3")) {
            return Optional.empty();
        }
        String[] type = {""};
        Element.each(Element.at(file, 0).data(), part -> {
            if (part.id() == DOCUMENT_TYPE) {
                type[0] = text(part);
            }
        });
        return switch (type[0]) {
            case "matroska" -> Optional.of(FileKind.MATROSKA);
            case "webm" -> Optional.of(FileKind.WEBM);
            default -> Optional.empty();
        };
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        faults.attempt(() -> segments(file, found, faults));
        faults.tell();
    }

    private static void segments(Bytes file, Found found, Faults faults) throws Unreadable {
        boolean any = false;
        long at = 0;
        while (at < file.length()) {
            file.budget().step();
            Element element = Element.at(file, at);
            if (element.id() == SEGMENT) {
                any = true;
                at = element.start() + new MatroskaSegment(element, found, faults).read();
            } else {
                at = element.end();
            }
        }
        if (!any) {
            throw new Unreadable(Unreadable.Cause.TRUNCATED, "It ends without a segment.");
        }
    }

    /** A string, which may be filled up with zeros. */
    static String text(Element element) throws Unreadable {
        return new String(bytes(element), StandardCharsets.UTF_8);
    }

    /** The bytes of a string without the zeros at its end. */
    static byte[] bytes(Element element) throws Unreadable {
        Bytes data = element.data();
        byte[] all = data.take(0, data.length());
        int end = all.length;
        while (end > 0 && all[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(all, end);
    }
}
