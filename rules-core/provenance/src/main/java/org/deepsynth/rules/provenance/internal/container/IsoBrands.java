package org.deepsynth.rules.provenance.internal.container;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Which kind a file of boxes is, by the brands of its {@code ftyp} box, or as an old film of QuickTime that has none. */
final class IsoBrands {

    /** More brands than any writer lists. */
    private static final long MOST = 64;

    private static final Pattern AVIF = Pattern.compile("avi[fs]");

    private static final Pattern HEIF = Pattern.compile("hei[cxms]|hev[cxms]|mi[af][f12]|msf1");

    private static final Pattern SOUND = Pattern.compile("M4[ABP] ");

    private static final Pattern FILM =
            Pattern.compile("iso[0-9a-m]|mp4[0-9]|mp71|mmp4|M4V.|f4v |F4V |avc[0-9]|hvc1|hev1|av01|dash"
                    + "|dsms|msdh|msix|lmsg|sims|cmf.|cm[af].|3g[2e-hprst].|MSNV|NDS.|XAVC|KDDI|dby1");

    private static final Pattern OLD = Pattern.compile("moov|mdat|wide|free|skip|pnot|junk");

    private IsoBrands() {}

    static Optional<FileKind> of(Bytes file) throws Unreadable {
        if (!file.has(4, "ftyp")) {
            return old(file) ? Optional.of(FileKind.MOV) : Optional.empty();
        }
        String major = file.latin(8, 4);
        Set<String> brands = brands(file, major);
        if (AVIF.matcher(major).matches()) {
            return Optional.of(FileKind.AVIF);
        }
        if (HEIF.matcher(major).matches()) {
            return Optional.of(any(AVIF, brands) ? FileKind.AVIF : FileKind.HEIF);
        }
        if (SOUND.matcher(major).matches()) {
            return Optional.of(FileKind.M4A);
        }
        return major.equals("crx ") ? Optional.empty() : other(major, brands);
    }

    /** By the brands that it is compatible with, for majors that are no kind of their own. Raw pictures (crx) are not read. */
    private static Optional<FileKind> other(String major, Set<String> brands) {
        if (major.equals("qt  ")) {
            return Optional.of(FileKind.MOV);
        }
        if (any(FILM, brands)) {
            return Optional.of(FileKind.MP4);
        }
        if (any(AVIF, brands)) {
            return Optional.of(FileKind.AVIF);
        }
        if (any(HEIF, brands)) {
            return Optional.of(FileKind.HEIF);
        }
        return brands.contains("qt  ") ? Optional.of(FileKind.MOV) : Optional.empty();
    }

    private static Set<String> brands(Bytes file, String major) throws Unreadable {
        Set<String> brands = new LinkedHashSet<>(Set.of(major));
        long end = Math.min(Math.min(file.u32(0), file.length()), 16 + 4 * MOST);
        for (long at = 16; at + 4 <= end; at += 4) {
            brands.add(file.latin(at, 4));
        }
        return brands;
    }

    private static boolean any(Pattern pattern, Set<String> brands) {
        return brands.stream().anyMatch(brand -> pattern.matcher(brand).matches());
    }

    /**
     * Four letters alone would make a film of a text that begins with "carefree". A size that is no text, or that leads to another box,
     * settles it.
     */
    private static boolean old(Bytes file) throws Unreadable {
        if (file.length() < 8) {
            return false;
        }
        String type = file.latin(4, 4);
        if (!OLD.matcher(type).matches()) {
            return false;
        }
        long size = file.u32(0);
        if (type.equals("moov") || type.equals("mdat")) {
            return size < 0x20000000L || size <= file.length();
        }
        return size >= 8
                && size + 8 <= file.length()
                && OLD.matcher(file.latin(size + 4, 4)).matches();
    }
}
