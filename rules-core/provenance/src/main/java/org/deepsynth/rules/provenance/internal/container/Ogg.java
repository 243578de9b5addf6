package org.deepsynth.rules.provenance.internal.container;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/**
 * Ogg (RFC 3533). The comments of all streams stand before the first sound, so that pages are read only so far. One look at the last page
 * shows whether the file is whole; if it belongs to a stream that was not begun, others follow behind the first ones, and all pages are
 * visited.
 */
final class Ogg implements Container {

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        return file.has(0, OggPage.MARKER) ? Optional.of(FileKind.OGG) : Optional.empty();
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        Map<Long, OggStream> streams = new HashMap<>();
        faults.attempt(() -> {
            long at = headers(file, 0, false, streams, found, faults);
            if (!streams.containsKey(last(file).serial())) {
                headers(file, at, true, streams, found, faults);
            }
        });
        faults.tell();
    }

    /** Reads pages until all streams have told their comments, or to the end, and tells where it is then. */
    private static long headers(
            Bytes file, long from, boolean all, Map<Long, OggStream> streams, Found found, Faults faults)
            throws Unreadable {
        long at = from;
        boolean starting = true;
        while (at < file.length()
                && (all || starting || !streams.values().stream().allMatch(OggStream::done))) {
            file.budget().step();
            OggPage page = OggPage.at(file, at);
            starting = page.first();
            if (page.first()) {
                streams.put(page.serial(), new OggStream(page, found, faults));
            }
            OggStream stream = streams.get(page.serial());
            if (stream == null) {
                throw new Unreadable(Unreadable.Cause.BROKEN, "The page at byte " + at + " belongs to no stream.");
            }
            faults.attempt(() -> stream.page(page));
            at = page.end();
        }
        if (!streams.values().stream().allMatch(OggStream::done)) {
            throw new Unreadable(Unreadable.Cause.TRUNCATED, "It ends before the comments of all its streams.");
        }
        return at;
    }

    /** The page that ends where the file ends. */
    private static OggPage last(Bytes file) throws Unreadable {
        long from = Math.max(0, file.length() - OggPage.LONGEST);
        Bytes tail = file.from(from);
        String text = tail.latin(0, (int) tail.length());
        for (int at = text.lastIndexOf(OggPage.MARKER); at >= 0; at = text.lastIndexOf(OggPage.MARKER, at - 1)) {
            file.budget().step();
            Optional<OggPage> page = whole(file, from + at);
            if (page.isPresent()) {
                return page.get();
            }
        }
        throw new Unreadable(Unreadable.Cause.TRUNCATED, "It does not end with a whole page.");
    }

    private static Optional<OggPage> whole(Bytes file, long at) {
        try {
            return Optional.of(OggPage.at(file, at)).filter(page -> page.end() == file.length());
        } catch (Unreadable cut) {
            return Optional.empty();
        }
    }
}
