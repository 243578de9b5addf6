package org.deepsynth.rules.provenance.internal.zip;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Inflated;
import org.deepsynth.rules.provenance.internal.bytes.Unfolding;

/**
 * An archive in ZIP, by its central directory: what stands between its entries is not looked at. An archive in which two entries have one
 * name is refused, because readers differ in which of them they take.
 */
public final class Archive {

    private static final int LOCAL = 30;

    /** How many times longer than one that is held whole an entry may be that is read once. */
    private static final long STREAMED = 16;

    private final Bytes file;
    private final Map<String, Entry> entries;

    private Archive(Bytes file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** Reads its central directory. */
    public static Archive of(Bytes file) throws Unreadable {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Entry entry : new Directory(file, End.of(file)).entries()) {
            if (entries.put(entry.name(), entry) != null) {
                throw new Unreadable(
                        Unreadable.Cause.BROKEN, "The archive has two entries of the name " + entry.name() + ".");
            }
        }
        return new Archive(file, entries);
    }

    /** All, in the order of the central directory. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public Budget budget() {
        return file.budget();
    }

    /** Where an entry begins in the whole file. */
    long offset(Entry entry) {
        return file.offset(entry.header());
    }

    /** The entry of exactly that name. */
    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** What an entry holds. One that is stored is only a stretch of the archive; one that is deflated is unfolded within limits. */
    public Bytes open(Entry entry) throws Unreadable {
        return entry.method() == Entry.STORED
                ? packed(entry)
                : Bytes.of(checked(entry, inflated(entry)), file.budget());
    }

    /** What an entry holds as an array, no longer than one value or one unfolded part may be. */
    public byte[] whole(Entry entry) throws Unreadable {
        return entry.method() == Entry.STORED
                ? checked(entry, packed(entry).take(0, entry.packed()))
                : checked(entry, inflated(entry));
    }

    /** What an entry holds, to be read once from its start; for those of which only little is kept. */
    public InputStream stream(Entry entry) throws Unreadable {
        return entry.method() == Entry.STORED
                ? new ByteArrayInputStream(whole(entry))
                : new Unfolding(
                        packed(entry), true, STREAMED * file.budget().limits().inflated());
    }

    private byte[] inflated(Entry entry) throws Unreadable {
        Bytes packed = packed(entry);
        long limit = file.budget().limits().inflated();
        if (entry.size() > limit) {
            throw Budget.beyond("The entry " + entry.name() + " unfolds to more than " + limit + " bytes.");
        }
        return Inflated.of(packed, true);
    }

    private Bytes packed(Entry entry) throws Unreadable {
        if (entry.encrypted()) {
            throw new Unreadable(Unreadable.Cause.ENCRYPTED, "The entry " + entry.name() + " needs a password.");
        }
        if (entry.method() != Entry.STORED && entry.method() != Entry.DEFLATED) {
            throw new Unreadable(
                    Unreadable.Cause.UNSUPPORTED,
                    "The entry " + entry.name() + " is compressed by method " + entry.method() + ".");
        }
        if (entry.method() == Entry.STORED && entry.packed() != entry.size()) {
            throw broken(entry, "is stored, but has two sizes");
        }
        Bytes header = file.from(entry.header());
        if (!header.has(0, "PK\3\4")) {
            throw broken(entry, "has no header of its own");
        }
        int name = header.u16le(26);
        if (!header.latin(LOCAL, name).equals(entry.raw())) {
            throw broken(entry, "has another name in its own header");
        }
        return header.slice(LOCAL + name + header.u16le(28), entry.packed());
    }

    private static byte[] checked(Entry entry, byte[] all) throws Unreadable {
        CRC32 crc = new CRC32();
        crc.update(all);
        if (all.length != entry.size() || crc.getValue() != entry.crc()) {
            throw broken(entry, "does not have the size or the checksum that it says");
        }
        return all;
    }

    private static Unreadable broken(Entry entry, String what) {
        return new Unreadable(Unreadable.Cause.BROKEN, "The entry " + entry.name() + " " + what + ".");
    }
}
