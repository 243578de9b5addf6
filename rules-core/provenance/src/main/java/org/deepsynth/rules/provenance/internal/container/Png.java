package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/**
 * PNG and APNG: chunks up to {@code IEND}. What follows that is not part of the image. Checksums are not compared: a label with a wrong
 * one is there and can be read, and for image data they would all have to be read.
 */
final class Png implements Container {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final String EXIF = "Exif\0\0";

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        return file.has(0, SIGNATURE) ? Optional.of(FileKind.PNG) : Optional.empty();
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        faults.attempt(() -> chunks(file, faults, found));
        faults.tell();
    }

    private static void chunks(Bytes file, Faults faults, Found found) throws Unreadable {
        long at = SIGNATURE.length();
        String type = "";
        while (!type.equals("IEND")) {
            file.budget().step();
            long length = file.u32(at);
            String name = type(file, at + 4);
            Bytes data = file.slice(at + 8, length);
            file.u32(at + 8 + length);
            Place place = new Place(name, false, file.offset(at), length + 12);
            faults.attempt(() -> chunk(name, data, place, found));
            type = name;
            at += length + 12;
        }
    }

    private static String type(Bytes file, long at) throws Unreadable {
        String type = file.latin(at, 4);
        if (!type.chars().allMatch(one -> one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z')) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "At byte " + file.offset(at) + " stands no type of a chunk.");
        }
        return type;
    }

    private static void chunk(String type, Bytes data, Place place, Found found) throws Unreadable {
        switch (type) {
            case "tEXt", "zTXt", "iTXt" -> PngKeyword.tell(PngText.of(type, data), place, found);
            case "eXIf" -> found.exif(place, data.has(0, EXIF) ? data.from(EXIF.length()) : data);
            case "caBX" -> found.credentials(place, data);
            default -> {}
        }
    }
}
