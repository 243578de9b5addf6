package org.deepsynth.rules.provenance.internal.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.provenance.Unreadable;

/** The bytes of a channel by pages, of which the last few are kept. */
final class Pages implements Source {

    /** Small, so that the headers of many short chunks do not make the media data between them count as read. */
    private static final int PAGE = 512;

    private static final int KEPT = 512;

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

    @Override
    public Budget budget() {
        return budget;
    }

    @Override
    public long offset(long at) {
        return at;
    }

    @Override
    public void copy(long at, byte[] into) throws Unreadable {
        int done = 0;
        while (done < into.length) {
            byte[] page = page((at + done) / PAGE);
            int from = (int) ((at + done) % PAGE);
            int length = Math.min(into.length - done, page.length - from);
            if (length <= 0) {
                throw new Unreadable(
                        Unreadable.Cause.TRUNCATED, "It ends while it is read, at byte " + (at + done) + ".");
            }
            System.arraycopy(page, from, into, done, length);
            done += length;
        }
    }

    @Override
    public void pass(long at, byte[] into) throws Unreadable {
        budget.pass(into.length);
        if (fill(at, ByteBuffer.wrap(into)) < into.length) {
            throw new Unreadable(Unreadable.Cause.TRUNCATED, "It ends while it is read, after byte " + at + ".");
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
        ByteBuffer page = ByteBuffer.allocate(PAGE);
        byte[] read = new byte[fill(number * PAGE, page)];
        budget.read(read.length);
        page.flip().get(read);
        return read;
    }

    private int fill(long at, ByteBuffer into) throws Unreadable {
        try {
            channel.position(at);
            while (into.hasRemaining() && channel.read(into) >= 0) {}
            return into.position();
        } catch (IOException failed) {
            throw new Unreadable(Unreadable.Cause.NO_FILE, "It cannot be read from byte " + at + " on.");
        }
    }
}
