package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.exif.Exif;
import org.deepsynth.rules.provenance.internal.exif.Extent;
import org.deepsynth.rules.provenance.internal.found.Found;

/** TIFF and BigTIFF: directories up to the last, and what may be appended behind them. */
final class Tiff implements Container {

    /** How far from the end a label is looked for, in bytes; six times the longest that was seen. */
    private static final int TAIL = 64 << 10;

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        boolean tiff = file.has(0, "II*\0") || file.has(0, "MM\0*") || file.has(0, "II+\0") || file.has(0, "MM\0+");
        return tiff ? Optional.of(FileKind.TIFF) : Optional.empty();
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Extent extent = Exif.read(file, new Place("", true, 0, file.length()), found);
        if (extent.pictures() > file.length()) {
            throw new Unreadable(
                    Unreadable.Cause.TRUNCATED,
                    "A picture runs past the end: to byte " + extent.pictures() + " where there are " + file.length()
                            + ".");
        }
        tail(file, extent.structure(), found);
    }

    /** What looks like a label and ends the file, unless it is the value of a tag. */
    private static void tail(Bytes file, long end, Found found) throws Unreadable {
        long from = Math.max(
                end, file.length() - Math.min(TAIL, file.budget().limits().value()));
        if (from >= file.length()) {
            return;
        }
        byte[] bytes = file.take(from, file.length() - from);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace('\0', ' ');
        int begin = Math.max(latin.lastIndexOf("AIGC{"), latin.lastIndexOf("{\"AIGC\""));
        if (begin >= 0 && latin.strip().endsWith("}")) {
            byte[] label = latin.substring(begin).getBytes(StandardCharsets.ISO_8859_1);
            found.comment(new Place("tail", false, file.offset(from + begin), label.length), label);
        }
    }
}
