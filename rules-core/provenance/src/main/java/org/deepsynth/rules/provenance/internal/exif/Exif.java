package org.deepsynth.rules.provenance.internal.exif;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Excerpt;
import org.deepsynth.rules.provenance.internal.bytes.Utf;
import org.deepsynth.rules.provenance.internal.found.Found;

/** Walks through the directories of TIFF (TIFF 6.0, EXIF 3.0, BigTIFF) for the tags that tell where a picture comes from. */
public final class Exif {

    private static final String IDENTIFIER = "Exif\0\0";

    private static final int IMAGE_DESCRIPTION = 0x010E;
    private static final int STRIP_OFFSETS = 0x0111;
    private static final int STRIP_SIZES = 0x0117;
    private static final int SOFTWARE = 0x0131;
    private static final int TILE_OFFSETS = 0x0144;
    private static final int TILE_SIZES = 0x0145;
    private static final int XMP = 0x02BC;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int USER_COMMENT = 0x9286;
    private static final int CREDENTIALS = 0xCD41;

    /** The character codes of a user comment, eight bytes each. What has none of them before it begins at once. */
    private static final List<String> CODES = List.of("ASCII\0\0\0", "UNICODE\0", "JIS\0\0\0\0\0", "\0\0\0\0\0\0\0\0");

    private final Ordered tiff;
    private final Place around;
    private final Found found;
    private final Set<Long> seen = new HashSet<>();
    private long end;
    private long pictures;

    private Exif(Ordered tiff, Place around, Found found) {
        this.tiff = tiff;
        this.around = around;
        this.found = found;
    }

    /**
     * Tells what the block holds.
     *
     * @param around where the block stands; its name goes before those of the tags, and XMP in the first directory is where a practice
     *     guide names it if this place is
     * @return how far it reaches
     */
    public static Extent read(Bytes block, Place around, Found found) throws Unreadable {
        // some writers of WebP and PNG put the identifier there that only JPEG needs
        Bytes bytes = block.has(0, IDENTIFIER) ? block.from(IDENTIFIER.length()) : block;
        Exif exif = new Exif(Ordered.of(bytes), around, found);
        exif.directories();
        long before = block.length() - bytes.length();
        return new Extent(before + exif.end, before + exif.pictures);
    }

    private void directories() throws Unreadable {
        long at = tiff.number(tiff.wide() ? 8 : 4);
        if (at == 0) {
            throw Ordered.broken("has no directory", tiff.bytes().offset(0));
        }
        for (int number = 0; at != 0; number++) {
            if (!seen.add(at)) {
                throw Ordered.broken(
                        "has a directory that comes again", tiff.bytes().offset(at));
            }
            at = next(directory("IFD" + number, at));
        }
    }

    /** Tells a directory, and where it ends. */
    private long directory(String name, long at) throws Unreadable {
        tiff.bytes().budget().step();
        long count = tiff.wide() ? tiff.number(at) : tiff.u16(at);
        int size = tiff.wide() ? 20 : 12;
        long entry = at + (tiff.wide() ? 8 : 2);
        long offset = 0;
        long length = 0;
        for (long i = 0; i < count; i++) {
            tiff.bytes().budget().step();
            Entry one = Entry.read(tiff, entry);
            switch (one.tag()) {
                case STRIP_OFFSETS, TILE_OFFSETS -> offset = one.last(tiff);
                case STRIP_SIZES, TILE_SIZES -> length = one.last(tiff);
                default -> tell(name, one);
            }
            end = Math.max(end, one.end(tiff));
            entry += size;
        }
        end = Math.max(end, entry);
        // neither may be so large that the sum has no room
        pictures = Math.max(pictures, Math.min(offset, Long.MAX_VALUE / 4) + Math.min(length, Long.MAX_VALUE / 4));
        return entry;
    }

    /** The offset of the next directory; a block may end without it. */
    private long next(long at) throws Unreadable {
        if (at == tiff.bytes().length()) {
            return 0;
        }
        long next = tiff.number(at);
        end = Math.max(end, at + tiff.width());
        return next;
    }

    private void tell(String directory, Entry entry) throws Unreadable {
        switch (entry.tag()) {
            case IMAGE_DESCRIPTION -> found.comment(place(directory, "ImageDescription", entry), all(entry));
            case USER_COMMENT -> found.comment(place(directory, "UserComment", entry), uncoded(entry));
            case SOFTWARE -> found.statement(place(directory, "Software", entry), "Exif Software", text(entry));
            case XMP -> found.xmp(place(directory, "XMP", entry), all(entry));
            case CREDENTIALS -> found.credentials(place(directory, "C2PA", entry), entry.value(tiff));
            case EXIF_DIRECTORY -> {
                long at = pointer(entry);
                // several pictures of one file may share it; it leads to no further one
                if (directory.startsWith("IFD") && seen.add(at)) {
                    directory("Exif IFD", at);
                }
            }
            default -> {}
        }
    }

    private Place place(String directory, String tag, Entry entry) {
        String name = (around.name() + " " + directory + " " + tag).strip();
        boolean named = around.named() && tag.equals("XMP") && directory.equals("IFD0");
        return new Place(name, named, tiff.bytes().offset(entry.at()), entry.size());
    }

    private long pointer(Entry entry) throws Unreadable {
        Bytes value = entry.value(tiff);
        if (value.length() == 4) {
            return tiff.u32(entry.at());
        }
        if (value.length() == 8 && tiff.wide()) {
            return tiff.number(entry.at());
        }
        throw Ordered.broken("has a pointer that is no offset", tiff.bytes().offset(entry.at()));
    }

    private byte[] all(Entry entry) throws Unreadable {
        Bytes value = entry.value(tiff);
        return value.take(0, value.length());
    }

    private byte[] uncoded(Entry entry) throws Unreadable {
        Bytes value = entry.value(tiff);
        for (String code : CODES) {
            if (value.has(0, code)) {
                return value.take(code.length(), value.length() - code.length());
            }
        }
        return all(entry);
    }

    private String text(Entry entry) throws Unreadable {
        byte[] value = all(entry);
        return Excerpt.of(Utf.text(value).orElseGet(() -> new String(value, StandardCharsets.ISO_8859_1)));
    }
}
