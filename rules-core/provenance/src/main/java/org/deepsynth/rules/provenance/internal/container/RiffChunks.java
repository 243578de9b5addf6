package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** What the chunks of one RIFF file tell. */
final class RiffChunks {

    private static final int HEADER = 8;
    private static final String INFO = "LIST INFO ";
    /** What some versions of ImageMagick write in WebP. */
    private static final String XMP_BY_MISTAKE = "XMP\0";

    private static final String EXIF = "Exif\0\0";

    private final FileKind kind;
    private final Faults faults;
    private final Found found;

    RiffChunks(FileKind kind, Faults faults, Found found) {
        this.kind = kind;
        this.faults = faults;
        this.found = found;
    }

    /** Walks through the chunks of a list. */
    void walk(Bytes list, RiffSizes sizes, int depth) throws Unreadable {
        walk(list, sizes, depth, false);
    }

    private void walk(Bytes list, RiffSizes sizes, int depth, boolean info) throws Unreadable {
        list.budget().depth(depth);
        long at = 0;
        while (at < list.length()) {
            list.budget().step();
            String id = id(list, at);
            long size = sizes.chunk(list, at, id);
            Bytes data = list.slice(at + HEADER, size);
            if (id.equals("LIST")) {
                list(data, sizes, depth);
            } else {
                Place place = new Place(info ? INFO + id : id, guide(id, info), list.offset(at), HEADER + size);
                faults.attempt(() -> chunk(data, place));
            }
            // The padding of an odd chunk at the very end is often left out, and nothing depends on it.
            at += HEADER + size + (size & 1);
        }
    }

    private static String id(Bytes list, long at) throws Unreadable {
        String id = list.latin(at, 4);
        if (!id.equals(XMP_BY_MISTAKE) && !id.chars().allMatch(one -> one >= ' ' && one <= '~')) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "At byte " + list.offset(at) + " stands no chunk.");
        }
        return id.replace("\0", "\\0");
    }

    private void list(Bytes data, RiffSizes sizes, int depth) throws Unreadable {
        String type = data.latin(0, 4);
        boolean media = type.equals("movi") || type.equals("wavl");
        if (!media) {
            walk(data.from(4), sizes, depth + 1, type.equals("INFO"));
        }
    }

    /** Where the guides of TC260 want the label: 20257A for AVI, 20259A for WebP, 202510A for WAV. */
    private boolean guide(String id, boolean info) {
        return switch (kind) {
            case WEBP -> id.equals("XMP ");
            case WAV -> id.equals("AIGC") && !info;
            case AVI -> id.equals("AIGC") && info;
            default -> false;
        };
    }

    private void chunk(Bytes data, Place place) throws Unreadable {
        switch (place.name()) {
            case "AIGC", INFO + "AIGC" -> found.label(place, all(data));
            case INFO + "ICMT" -> found.comment(place, all(data));
            case INFO + "ISFT" -> found.statement(place, "RIFF ISFT", text(data));
            case "XMP ", "XMP\\0", "_PMX" -> found.xmp(place, all(data));
            case "EXIF" -> found.exif(place, data.has(0, EXIF) ? data.from(EXIF.length()) : data);
            case "C2PA" -> found.credentials(place, data);
            case "id3 ", "ID3 " -> Id3.read(data, place.name(), place.named(), found);
            default -> {}
        }
    }

    private static byte[] all(Bytes data) throws Unreadable {
        return data.take(0, data.length());
    }

    private static String text(Bytes data) throws Unreadable {
        byte[] start = data.take(0, Math.min(1024, data.length()));
        return new String(start, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
