package org.deepsynth.rules.provenance.internal.container;

import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** What the segments of one JPEG tell. Some belong together and can be read only when all were seen. */
final class JpegSegments {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";
    private static final int APP0 = 0xE0;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;

    private final Faults faults;
    private final Found found;
    private final ExtendedXmp extended = new ExtendedXmp();
    private final JpegBoxes boxes = new JpegBoxes();

    JpegSegments(Faults faults, Found found) {
        this.faults = faults;
        this.found = found;
    }

    /** Takes one. */
    void segment(int code, Bytes data, Place place) {
        if (code == COM) {
            faults.attempt(() -> found.comment(Places.named(place, "COM"), data.take(0, data.length())));
        } else if (code >= APP0 && code <= APP15) {
            faults.attempt(() -> application(code - APP0, data, place));
        }
    }

    private void application(int number, Bytes data, Place place) throws Unreadable {
        String name = "APP" + number;
        if (data.has(0, "AIGC{")) {
            found.label(Places.named(place, name + " AIGC"), data.take(4, data.length() - 4));
        } else if (number == 1 && data.has(0, XMP)) {
            byte[] packet = data.take(XMP.length(), data.length() - XMP.length());
            extended.main(packet);
            found.xmp(Places.ofGuide(place, "APP1 XMP"), packet);
        } else if (number == 1 && data.has(0, MORE_XMP)) {
            extended.more(data.from(MORE_XMP.length()), Places.named(place, "APP1 extended XMP"));
        } else if (number == 1 && data.has(0, "Exif\0")) {
            found.exif(Places.named(place, "APP1 EXIF"), data.from(6));
        } else if (number == 11 && data.has(0, "JP")) {
            boxes.more(data, Places.named(place, "APP11 C2PA"));
        }
    }

    /** Reads what was split. */
    void end() {
        extended.end(faults, found);
        boxes.end(faults, found);
    }
}
