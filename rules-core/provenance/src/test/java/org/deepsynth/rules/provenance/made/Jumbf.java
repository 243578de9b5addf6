package org.deepsynth.rules.provenance.made;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Writes boxes as ISO/IEC 19566-5 and C2PA 2.2 lay them out. */
public final class Jumbf {

    private Jumbf() {}

    /** A manifest store of one manifest each for the maps: what its claim says, and its actions under the label. */
    public static byte[] store(byte[]... manifests) {
        return superbox("c2pa", "c2pa", manifests);
    }

    public static byte[] manifest(Map<String, ?> claim, byte[]... assertions) {
        return superbox(
                "c2ma",
                "urn:uuid:7",
                superbox("c2as", "c2pa.assertions", assertions),
                superbox("c2cl", "c2pa.claim", cbor(claim)),
                superbox("c2cs", "c2pa.signature", box("cbor", new byte[] {(byte) 0xD2, (byte) 0x80})));
    }

    public static byte[] assertion(String label, Object content) {
        return superbox("cbor", label, cbor(content));
    }

    public static byte[] cbor(Object content) {
        return box("cbor", new CBORMapper().writeValueAsBytes(content));
    }

    public static byte[] superbox(String type, String label, byte[]... boxes) {
        byte[] rest = HexFormat.of().parseHex("00110010800000aa00389b71");
        byte[] about = joined(bytes(type), rest, new byte[] {3}, bytes(label + "\0"));
        return box("jumb", joined(box("jumd", about), joined(boxes)));
    }

    public static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(bytes(type))
                .put(content)
                .array();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
