package org.deepsynth.rules.provenance.made;

/** Writes a PNG of one grey point with chunks between its header and its picture. */
public final class PngFile {

    private final Raw file =
            Raw.of().latin("\u0089PNG\r\n\u001a\n").chunk("IHDR", Raw.of().latin("\0\0\0\1\0\0\0\1\u0008\0\0\0\0"));

    public PngFile chunk(String type, byte[] data) {
        file.chunk(type, Raw.of().raw(data));
        return this;
    }

    public PngFile text(String keyword, String text) {
        return chunk("tEXt", Raw.of().utf8(keyword + "\0" + text).bytes());
    }

    public PngFile xmp(String packet) {
        return chunk(
                "iTXt", Raw.of().utf8("XML:com.adobe.xmp\0\0\0\0\0" + packet).bytes());
    }

    /** Chunks as they are. */
    public PngFile raw(byte[] chunks) {
        file.raw(chunks);
        return this;
    }

    public byte[] bytes() {
        return chunk("IDAT", Drawn.deflated(new byte[] {0, 127}))
                .chunk("IEND", new byte[0])
                .file
                .bytes();
    }
}
