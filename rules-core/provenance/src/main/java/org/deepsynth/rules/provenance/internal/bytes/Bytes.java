package org.deepsynth.rules.provenance.internal.bytes;

import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deepsynth.rules.provenance.Unreadable;

/**
 * A stretch of a file. Nothing is read before it is asked for; what lies beyond its end is {@link Unreadable.Cause#TRUNCATED}. Stretches
 * of one file share one budget.
 */
public final class Bytes {

    private final Source source;
    private final long start;
    private final long length;

    private Bytes(Source source, long start, long length) {
        this.source = source;
        this.start = start;
        this.length = length;
    }

    /** All of a channel. */
    public static Bytes of(SeekableByteChannel channel, long size, Budget budget) {
        return new Bytes(new Pages(channel, budget), 0, size);
    }

    /** What was unfolded from elsewhere, counted with the file that it comes from. */
    public static Bytes of(byte[] unfolded, Budget budget) {
        return of(new InMemory(unfolded), unfolded.length, budget);
    }

    /** Parts that belong together, in this order; at least one. */
    public static Bytes joined(List<Bytes> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Joined joined = new Joined(parts);
        return new Bytes(joined, 0, joined.length());
    }

    public Budget budget() {
        return source.budget();
    }

    public long length() {
        return length;
    }

    /** The place of a byte in the whole file. */
    public long offset(long at) {
        return source.offset(start + at);
    }

    /** A part of it, which must lie within it. */
    public Bytes slice(long at, long size) throws Unreadable {
        within(at, size);
        return new Bytes(source, start + at, size);
    }

    /** From there to the end. */
    public Bytes from(long at) throws Unreadable {
        return slice(at, length - at);
    }

    /** A part of it as an array: no longer than one value may be. */
    public byte[] take(long at, long size) throws Unreadable {
        if (size > budget().limits().value()) {
            throw Budget.beyond("A value of " + size + " bytes at byte " + offset(at) + " is longer than "
                    + budget().limits().value() + ".");
        }
        within(at, size);
        byte[] taken = new byte[(int) size];
        copy(at, taken);
        return taken;
    }

    /**
     * A part of it that is only looked through, such as media data whose end is not told in advance. It counts apart from what is read,
     * up to the limit for whole files.
     */
    public byte[] pass(long at, int size) throws Unreadable {
        within(at, size);
        byte[] passed = new byte[size];
        look(at, passed);
        return passed;
    }

    /** All of it as an array, for what can only be read as a whole: no longer than an unfolded part may be. */
    public byte[] whole() throws Unreadable {
        if (length > budget().limits().inflated()) {
            throw Budget.beyond("What begins at byte " + offset(0) + " can only be read as a whole, and has " + length
                    + " bytes where at most " + budget().limits().inflated() + " are read.");
        }
        byte[] whole = new byte[(int) length];
        copy(0, whole);
        return whole;
    }

    public int u8(long at) throws Unreadable {
        return take(at, 1)[0] & 0xFF;
    }

    public int u16(long at) throws Unreadable {
        return (int) big(at, 2);
    }

    public long u32(long at) throws Unreadable {
        return big(at, 4);
    }

    /** Eight bytes, of which the first bit must not be set. */
    public long u64(long at) throws Unreadable {
        return positive(big(at, 8), at);
    }

    /** Two bytes, the lower first. */
    public int u16le(long at) throws Unreadable {
        return Short.reverseBytes((short) u16(at)) & 0xFFFF;
    }

    /** Four bytes, the lowest first. */
    public long u32le(long at) throws Unreadable {
        return Integer.reverseBytes((int) u32(at)) & 0xFFFFFFFFL;
    }

    /** Eight bytes, the lowest first, of which the last bit must not be set. */
    public long u64le(long at) throws Unreadable {
        return positive(Long.reverseBytes(big(at, 8)), at);
    }

    /** Whether these characters of one byte each stand there; not where it ends before. */
    public boolean has(long at, String latin) throws Unreadable {
        return at >= 0
                && at <= length - latin.length()
                && latin(at, latin.length()).equals(latin);
    }

    /** So many characters of one byte each. */
    public String latin(long at, int size) throws Unreadable {
        return new String(take(at, size), StandardCharsets.ISO_8859_1);
    }

    void copy(long at, byte[] into) throws Unreadable {
        source.copy(start + at, into);
    }

    void look(long at, byte[] into) throws Unreadable {
        source.pass(start + at, into);
    }

    private long positive(long value, long at) throws Unreadable {
        if (value < 0) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "A size at byte " + offset(at) + " has more than 63 bits.");
        }
        return value;
    }

    private long big(long at, int size) throws Unreadable {
        long value = 0;
        for (byte one : take(at, size)) {
            value = value << 8 | one & 0xFF;
        }
        return value;
    }

    private void within(long at, long size) throws Unreadable {
        if (at < 0 || size < 0 || at > length - size) {
            throw new Unreadable(
                    Unreadable.Cause.TRUNCATED,
                    "What begins at byte " + offset(at) + " runs past the end: " + size + " bytes where "
                            + Math.max(0, length - at) + " are left.");
        }
    }
}
