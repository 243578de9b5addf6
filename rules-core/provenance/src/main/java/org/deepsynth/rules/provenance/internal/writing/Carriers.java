package org.deepsynth.rules.provenance.internal.writing;

import java.nio.charset.StandardCharsets;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** All kinds of files that can carry a label, and what they refuse alike. */
public final class Carriers {

    /** What a segment of JPEG holds beside the packet around the label, in bytes; real labels have less than ten thousand. */
    private static final int LONGEST = 60_000;

    private Carriers() {}

    /** What must change in a file of some kind so that it carries the label. */
    public static Changes changes(FileKind kind, Bytes file, AigcLabel label, boolean replacing)
            throws Unreadable, LabelRefused {
        int length = label.json().getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST) {
            throw unsafe("The label has " + length + " bytes; more than " + LONGEST + " are not written.");
        }
        return of(kind).changes(file, label, replacing);
    }

    private static Carrier of(FileKind kind) throws LabelRefused {
        return switch (kind) {
            case PNG -> new PngCarrier();
            case JPEG -> new JpegCarrier();
            case MP4, M4A, MOV -> new Mp4Carrier();
            case MP3 -> new Mp3Carrier();
            case PDF -> new PdfCarrier();
            default -> throw otherKind();
        };
    }

    /** A file of a kind into which no label is written. */
    public static LabelRefused otherKind() {
        return new LabelRefused(
                LabelRefused.Cause.OTHER_KIND,
                "The file is none of the kinds into which a label is written: PNG, JPEG, MP4 (with M4A and MOV), MP3, PDF.");
    }

    /** A file with a label. */
    public static LabelRefused labelled(String place) {
        return new LabelRefused(
                LabelRefused.Cause.HAS_LABEL,
                "The file has a label already, at " + place
                        + "; one file keeps one label (GB 45438-2025, clause 6.1 c).\nMaybe replace it.");
    }

    /** A label that is to be replaced, but stands where none is written. */
    public static LabelRefused elsewhere(String place) {
        return unsafe(
                "The file has a label at " + place + ", where no practice guide puts it and where it is not replaced;"
                        + " a second one would be against clause 6.1 c of GB 45438-2025.");
    }

    /** A file with content credentials, which any change makes invalid. */
    public static LabelRefused credentials() {
        return new LabelRefused(
                LabelRefused.Cause.SIGNED,
                "The file carries signed content credentials (C2PA), which any change makes invalid."
                        + "\nWrite the label first and sign then.");
    }

    static LabelRefused unsafe(String message) {
        return new LabelRefused(LabelRefused.Cause.UNSAFE, message);
    }
}
