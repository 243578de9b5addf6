package org.deepsynth.rules.provenance.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.LabelWriter;
import org.deepsynth.rules.provenance.made.Jumbf;

/** What a generating service wrote: pictures of one point, labelled or not, in a folder. */
public record Output(Path folder) {

    /** The code of an invented provider, with the unified social credit code in it. */
    public static final String CODE = "001191110000MA0000000H10000";

    /** That of another one. */
    public static final String OTHER_CODE = "001191110000MA0000001L10000";

    /** A picture without any mark; the shade tells one content from another. */
    public static byte[] picture(int shade) {
        return png(new byte[0], shade);
    }

    /** The same with a label. */
    public static byte[] labelled(int shade, String producer, String id) {
        try {
            return new LabelWriter().write(picture(shade), AigcLabel.generated(producer, id));
        } catch (LabelRefused impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A picture with that text under the key AIGC. */
    public static byte[] saying(int shade, String json) {
        return png(chunk("tEXt", ("AIGC\0" + json).getBytes(StandardCharsets.ISO_8859_1)), shade);
    }

    /** A picture of which IPTC says that a model made it, and no label does. */
    public static byte[] sourceType(int shade) {
        return xmp(
                shade,
                "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
                        + "</Iptc4xmpExt:DigitalSourceType>");
    }

    /** A picture whose XMP has these elements. */
    public static byte[] xmp(int shade, String properties) {
        String xmp =
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:Description xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'"
                        + " xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:TC260='http://www.tc260.org.cn/ns/AIGC/1.0/'>"
                        + properties + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        return png(chunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + xmp).getBytes(StandardCharsets.UTF_8)), shade);
    }

    /** A picture with content credentials that say that a model made it, unsigned. */
    public static byte[] credentials(int shade) {
        Object action = Map.of(
                "action",
                "c2pa.created",
                "digitalSourceType",
                "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
        byte[] actions = Jumbf.assertion("c2pa.actions", Map.of("actions", List.of(action)));
        return png(chunk("caBX", Jumbf.store(Jumbf.manifest(Map.of("claim_generator", "kiln"), actions))), shade);
    }

    /** Writes a file, and the folders that it needs. */
    public Path write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An archive. */
    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] png(byte[] more, int shade) {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[] {0, (byte) (shade >> 8), (byte) shade});
        deflater.finish();
        byte[] packed = new byte[64];
        int length = deflater.deflate(packed);
        deflater.end();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        file.writeBytes(chunk("IHDR", new byte[] {0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0}));
        file.writeBytes(more);
        file.writeBytes(chunk("IDAT", Arrays.copyOf(packed, length)));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(data.length + 4)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 check = new CRC32();
        check.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(data.length)
                .put(body)
                .putInt((int) check.getValue())
                .array();
    }
}
