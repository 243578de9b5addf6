package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/**
 * Files of boxes (ISO/IEC 14496-12): MP4, MOV, M4A, HEIF, AVIF. Media data are skipped by their size.
 *
 * <p>Each fragment of a fragmented film counts as its two to four boxes. A label of such a film stands in front of the fragments, so that
 * it is found however many follow; only that there is none cannot be said where there are more boxes than the limit.
 */
final class IsoMedia implements Container {

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        return IsoBrands.of(file);
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        IsoBoxes boxes = new IsoBoxes(file, found, faults);
        faults.attempt(() -> boxes.each("", file, 0));
        faults.tell();
        String needed = picture(file) ? "meta" : "moov";
        if (!boxes.seen(needed) && !boxes.seen("moov")) {
            throw new Unreadable(Unreadable.Cause.TRUNCATED, "It ends without a " + needed + " box.");
        }
    }

    private boolean picture(Bytes file) throws Unreadable {
        return kind(file)
                .filter(kind -> kind == FileKind.HEIF || kind == FileKind.AVIF)
                .isPresent();
    }
}
