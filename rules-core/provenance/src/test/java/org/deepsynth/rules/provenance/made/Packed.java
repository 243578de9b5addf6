package org.deepsynth.rules.provenance.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives, by the writer of the JDK. */
public final class Packed {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    public Packed stored(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return put(entry, content);
    }

    public Packed stored(String name, String content) {
        return stored(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Packed with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Packed with(String name, byte[] content) {
        return put(new ZipEntry(name), content);
    }

    private Packed put(ZipEntry entry, byte[] content) {
        try {
            archive.putNextEntry(entry);
            archive.write(content);
            archive.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] bytes() {
        try {
            archive.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same with one text in place of another of the same length, wherever it stands. */
    public static byte[] replaced(byte[] file, String text, String by) {
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        return latin.replace(text, by).getBytes(StandardCharsets.ISO_8859_1);
    }
}
