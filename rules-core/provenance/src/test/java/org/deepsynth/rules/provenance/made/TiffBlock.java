package org.deepsynth.rules.provenance.made;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes TIFF as TIFF 6.0 and BigTIFF lay it out: a header, then each directory with its values behind it. */
public final class TiffBlock {

    public static final int ASCII = 2;
    public static final int LONG = 4;
    public static final int UNDEFINED = 7;

    private record Value(int tag, int type, byte[] bytes) {}

    private final ByteOrder order;
    private final boolean wide;
    private final List<List<Value>> directories = new ArrayList<>();
    private final List<Value> exif = new ArrayList<>();

    public TiffBlock(ByteOrder order, boolean wide) {
        this.order = order;
        this.wide = wide;
        directory();
    }

    /** A block of lowest byte first and narrow offsets. */
    public static TiffBlock little() {
        return new TiffBlock(ByteOrder.LITTLE_ENDIAN, false);
    }

    public TiffBlock directory() {
        directories.add(new ArrayList<>());
        return this;
    }

    public TiffBlock with(int tag, int type, byte[] value) {
        directories.get(directories.size() - 1).add(new Value(tag, type, value));
        return this;
    }

    public TiffBlock with(int tag, String text) {
        return with(tag, ASCII, (text + "\0").getBytes(StandardCharsets.UTF_8));
    }

    /** A tag of the EXIF directory, to which the first directory points. */
    public TiffBlock exif(int tag, byte[] value) {
        exif.add(new Value(tag, UNDEFINED, value));
        return this;
    }

    public byte[] bytes() {
        ByteBuffer all = ByteBuffer.allocate(1 << 20).order(order);
        all.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        all.putShort((short) (wide ? 43 : 42));
        if (wide) {
            all.putShort((short) 8).putShort((short) 0);
        }
        int link = all.position();
        number(all, 0);
        if (!exif.isEmpty()) {
            ByteBuffer at = ByteBuffer.allocate(4).order(order).putInt(all.position());
            directory(all, exif);
            directories.get(0).add(new Value(0x8769, LONG, at.array()));
        }
        for (List<Value> directory : directories) {
            int start = all.position();
            int next = directory(all, directory);
            int end = all.position();
            number(all.position(link), start);
            all.position(end);
            link = next;
        }
        return Arrays.copyOf(all.array(), all.position());
    }

    /** Writes it with its values, and tells where the offset of the next stands. */
    private int directory(ByteBuffer all, List<Value> values) {
        int entry = wide ? 20 : 12;
        int width = wide ? 8 : 4;
        if (wide) {
            all.putLong(values.size());
        } else {
            all.putShort((short) values.size());
        }
        int next = all.position() + entry * values.size();
        int free = next + width;
        for (Value value : values) {
            all.putShort((short) value.tag()).putShort((short) value.type());
            number(all, value.bytes().length / (value.type() == LONG ? 4 : 1));
            int field = all.position();
            if (value.bytes().length <= width) {
                all.put(value.bytes());
            } else {
                number(all, free);
                all.position(free).put(value.bytes());
                free = all.position();
            }
            all.position(field + width);
        }
        number(all, 0);
        all.position(free);
        return next;
    }

    private void number(ByteBuffer all, long value) {
        if (wide) {
            all.putLong(value);
        } else {
            all.putInt((int) value);
        }
    }
}
