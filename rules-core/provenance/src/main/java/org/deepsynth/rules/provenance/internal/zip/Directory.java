package org.deepsynth.rules.provenance.internal.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** The central directory of an archive (APPNOTE.TXT 4.3.12). */
final class Directory {

    private static final long ALL_ONES = 0xFFFFFFFFL;

    private static final int LENGTH = 46;

    private final Bytes file;
    private final End end;

    Directory(Bytes file, End end) {
        this.file = file;
        this.end = end;
    }

    /** All entries, in its order. */
    List<Entry> entries() throws Unreadable {
        List<Entry> entries = new ArrayList<>();
        Bytes all = file.slice(end.start(), end.size());
        long at = 0;
        while (at < all.length()) {
            file.budget().step();
            if (!all.has(at, "PK\1\2")) {
                throw broken("has no entry where one should be");
            }
            entries.add(entry(all, at));
            at += LENGTH + all.u16le(at + 28) + all.u16le(at + 30) + all.u16le(at + 32);
        }
        long counted = end.wide() ? entries.size() : entries.size() & 0xFFFF;
        if (at != all.length() || counted != end.count()) {
            throw broken("has " + entries.size() + " entries where " + end.count() + " are announced");
        }
        return entries;
    }

    private Entry entry(Bytes all, long at) throws Unreadable {
        int flags = all.u16le(at + 8);
        byte[] name = all.take(at + LENGTH, all.u16le(at + 28));
        Bytes extra = all.slice(at + LENGTH + name.length, all.u16le(at + 30));
        long[] sizes = {all.u32le(at + 24), all.u32le(at + 20), all.u32le(at + 42)};
        widen(extra, sizes);
        long header = sizes[2] + end.shift();
        if (header < 0 || header > end.start()) {
            throw broken("has an entry that begins behind it");
        }
        return new Entry(
                name(name),
                new String(name, StandardCharsets.ISO_8859_1),
                (flags & 0x2041) != 0,
                all.u16le(at + 10),
                all.u32le(at + 16),
                sizes[1],
                sizes[0],
                header);
    }

    /** Fills in what does not fit into 32 bits: size, packed size and offset, of which the extra field has only those that need it. */
    private static void widen(Bytes extra, long[] sizes) throws Unreadable {
        long at = 0;
        while (at + 4 <= extra.length()) {
            extra.budget().step();
            int length = extra.u16le(at + 2);
            if (extra.u16le(at) == 1) {
                Bytes wide = extra.slice(at + 4, length);
                long next = 0;
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == ALL_ONES) {
                        sizes[i] = wide.u64le(next);
                        next += 8;
                    }
                }
                return;
            }
            at += 4 + length;
        }
    }

    /** Older writers in China write GB 18030, newer ones UTF-8 without saying so; what is neither is kept byte for byte. */
    private static String name(byte[] name) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
            } catch (CharacterCodingException other) {
                // the next one
            }
        }
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static Unreadable broken(String what) {
        return new Unreadable(Unreadable.Cause.BROKEN, "The central directory of the archive " + what + ".");
    }
}
