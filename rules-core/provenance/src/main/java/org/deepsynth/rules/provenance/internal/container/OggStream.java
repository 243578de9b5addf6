package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** One stream of an Ogg file, up to its comments, which stand in its second packet. */
final class OggStream {

    /** How the first packet of a stream begins, and then the second. */
    private static final Map<String, String> HEADS = Map.of(
            "\u0001vorbis", "\u0003vorbis",
            "OpusHead", "OpusTags",
            "\u0080theora", "\u0081theora",
            "Speex   ", "",
            "OVP80\u0001", "OVP80\u0002 ");

    private static final String FLAC = "\u007fFLAC";

    private static final String SKELETON = "fishead\0";

    private final Found found;
    private final Faults faults;
    private final List<Bytes> pieces = new ArrayList<>();
    private String head = "";
    private long packets;
    private long next;
    private boolean done;

    /** The stream that begins with this page. */
    OggStream(OggPage first, Found found, Faults faults) {
        this.found = found;
        this.faults = faults;
        this.next = first.number();
    }

    /** Whether its comments were read, or it can have none. */
    boolean done() {
        return done;
    }

    /** Takes its next page. */
    void page(OggPage page) throws Unreadable {
        if (done) {
            return;
        }
        if (page.number() != next || page.continued() == pieces.isEmpty()) {
            done = true;
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "A page is missing before byte " + page.end() + ", in the headers of a stream.");
        }
        next = page.number() + 1;
        for (int i = 0; i < page.pieces().size() && !done; i++) {
            pieces.add(page.pieces().get(i));
            boolean whole = !page.open() || i < page.pieces().size() - 1;
            if (whole) {
                packet(Bytes.joined(pieces));
                pieces.clear();
            }
        }
    }

    private void packet(Bytes packet) throws Unreadable {
        packets++;
        if (packets == 1) {
            first(packet);
        } else if (head.equals(FLAC)) {
            block(packet);
        } else {
            comments(packet);
        }
    }

    private void first(Bytes packet) throws Unreadable {
        done = begins(packet, SKELETON);
        if (done) {
            return;
        }
        head = begins(packet, FLAC) ? FLAC : "";
        for (String one : HEADS.keySet()) {
            head = begins(packet, one) ? one : head;
        }
        if (head.isEmpty()) {
            done = true;
            throw new Unreadable(
                    Unreadable.Cause.UNSUPPORTED,
                    "The stream that begins at byte " + packet.offset(0) + " is of a kind that is not read.");
        }
    }

    private void comments(Bytes packet) throws Unreadable {
        done = true;
        String start = HEADS.getOrDefault(head, "");
        if (!begins(packet, start)) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "No comments stand at byte " + packet.offset(0) + ".");
        }
        faults.attempt(() -> Comments.read(packet, start.length(), "comment header", found, faults));
    }

    /** FLAC in Ogg has one packet for each metadata block. */
    private void block(Bytes packet) throws Unreadable {
        int type = packet.take(0, 1)[0];
        done = type < 0;
        if ((type & 0x7F) == Flac.COMMENT_BLOCK) {
            faults.attempt(() -> Comments.read(packet, 4, "VORBIS_COMMENT", found, faults));
        }
    }

    private static boolean begins(Bytes packet, String start) throws Unreadable {
        return packet.length() >= start.length()
                && new String(packet.take(0, start.length()), StandardCharsets.ISO_8859_1).equals(start);
    }
}
