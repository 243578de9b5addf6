package org.deepsynth.rules.provenance.internal.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.provenance.Unreadable;

/** The bytes of a channel by pages, of which the last few are kept. */
final class Pages {

    private static final int PAGE = 4096;

    private static final int KEPT = 64;

    private final SeekableByteChannel channel;
    private final Budget budget;
    private final Map<Long, byte[]> pages = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    Pages(SeekableByteChannel channel, Budget budget) {
        this.channel = channel;
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    void copy(long at, byte[] into) throws Unreadable {
        int done = 0;
        while (done < into.length) {
            byte[] page = page((at + done) / PAGE);
            int from = (int) ((at + done) % PAGE);
            int length = Math.min(into.length - done, page.length - from);
            if (length <= 0) {
                throw new Unreadable(Unreadable.Cause.TRUNCATED, "It ends while it is read, at byte " + (at + done) + ".");
            }
            System.arraycopy(page, from, into, done, length);
            done += length;
        }
    }

    private byte[] page(long number) throws Unreadable {
        byte[] kept = pages.get(number);
        if (kept == null) {
            kept = load(number);
            pages.put(number, kept);
        }
        return kept;
    }

    private byte[] load(long number) throws Unreadable {
        try {
            ByteBuffer page = ByteBuffer.allocate(PAGE);
            channel.position(number * PAGE);
            while (page.hasRemaining() && channel.read(page) >= 0) {}
            budget.read(page.position());
            byte[] read = new byte[page.position()];
            page.flip().get(read);
            return read;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
