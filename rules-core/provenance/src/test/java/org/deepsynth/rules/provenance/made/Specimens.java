package org.deepsynth.rules.provenance.made;

import static org.deepsynth.rules.provenance.made.Built.box;
import static org.deepsynth.rules.provenance.made.Built.cat;
import static org.deepsynth.rules.provenance.made.Built.element;
import static org.deepsynth.rules.provenance.made.Built.u16;
import static org.deepsynth.rules.provenance.made.Built.u32;
import static org.deepsynth.rules.provenance.made.Built.u32le;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.deepsynth.rules.provenance.FileKind;

/** A small file of each kind that carries a label, and ends behind it. Their film and sound is no more than what marks them as such. */
public final class Specimens {

    public static final String LABEL = "{\"Label\":\"1\",\"ContentProducer\":\"kiln\",\"ProduceID\":\"a-17\","
            + "\"ReservedCode1\":\"\",\"ContentPropagator\":\"kiln\",\"PropagateID\":\"a-17\",\"ReservedCode2\":\"\"}";

    private static final String QUOTED = LABEL.replace("\"", "&quot;");

    private static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
            + " xmlns:T='http://www.tc260.org.cn/ns/AIGC/1.0/' T:AIGC='" + QUOTED + "'/></rdf:RDF></x:xmpmeta>";

    private Specimens() {}

    /** One of each kind; plain text has no place for a label, so that its own tells in words that it was generated. */
    public static Map<FileKind, byte[]> all() {
        Map<FileKind, byte[]> all = new EnumMap<>(FileKind.class);
        all.put(FileKind.JPEG, jpeg());
        all.put(FileKind.PNG, new PngFile().text("Software", "kiln").xmp(XMP).bytes());
        all.put(FileKind.WEBP, riff("WEBP", "VP8X", "\0\0\0\0\0\0\0\0\0\0", "VP8 ", "dot", "XMP ", XMP));
        all.put(FileKind.GIF, gif());
        all.put(
                FileKind.TIFF,
                TiffBlock.little().with(0x0131, "kiln").with(700, XMP).bytes());
        all.put(FileKind.HEIF, picture("heic"));
        all.put(FileKind.AVIF, picture("avif"));
        all.put(FileKind.SVG, utf8("<svg xmlns='http://www.w3.org/2000/svg'><metadata>" + XMP + "</metadata></svg>"));
        all.put(FileKind.MP4, film("isom"));
        all.put(FileKind.MOV, film("qt  "));
        all.put(FileKind.M4A, film("M4A "));
        all.put(FileKind.MATROSKA, stream("matroska"));
        all.put(FileKind.WEBM, stream("webm"));
        all.put(
                FileKind.AVI,
                Raw.of()
                        .riff(
                                "RIFF",
                                Raw.of()
                                        .latin("AVI ")
                                        .riff(
                                                "LIST",
                                                Raw.of()
                                                        .latin("movi")
                                                        .riff("00dc", Raw.of().latin("frame")))
                                        .riff(
                                                "LIST",
                                                Raw.of()
                                                        .latin("INFO")
                                                        .riff("AIGC", Raw.of().latin(LABEL))))
                        .bytes());
        all.put(
                FileKind.WAV,
                riff("WAVE", "fmt ", "\1\0\1\0\0\0\0\0\0\0\0\0\1\0\u0010\0", "data", "sound", "AIGC", LABEL));
        byte[] text = cat(0, "AIGC\0", LABEL);
        byte[] tag = cat("TXXX", u32(text.length), 0, 0, text);
        all.put(FileKind.MP3, cat("ID3", 3, 0, 0, 0, 0, tag.length >> 7, tag.length & 0x7F, tag, sound(3)));
        byte[] comments =
                cat(u32le(4), "kiln", u32le(2), u32le(7), "TITLE=x", u32le(LABEL.length() + 5), "AIGC=", LABEL);
        all.put(
                FileKind.FLAC,
                cat("fLaC", u32(34), new byte[34], u32(0x84000000L | comments.length), comments, 0xFF, 0xF8, "sound"));
        all.put(
                FileKind.OGG,
                cat(page(2, 0, cat("OpusHead....")), page(0, 1, cat("OpusTags", comments)), page(4, 2, cat("sound"))));
        all.put(
                FileKind.PDF,
                new Drawn()
                        .packed(3, "<</AIGC " + Drawn.string(LABEL) + ">>")
                        .trailer("/Info 3 0 R")
                        .bytes());
        all.put(FileKind.OOXML, office());
        all.put(
                FileKind.ODF,
                new Packed()
                        .stored("mimetype", "application/vnd.oasis.opendocument.text")
                        .with(
                                "meta.xml",
                                "<m:x xmlns:m='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'>"
                                        + "<m:user-defined m:name='AIGC'>" + LABEL + "</m:user-defined></m:x>")
                        .bytes());
        all.put(
                FileKind.EPUB,
                new Packed()
                        .stored("mimetype", "application/epub+zip")
                        .with("META-INF/container.xml", "<c><rootfile full-path='o.opf'/></c>")
                        .with("o.opf", "<package><meta property='AIGC'>" + LABEL + "</meta></package>")
                        .bytes());
        all.put(
                FileKind.HTML,
                utf8("<!DOCTYPE html><html><head><meta name='AIGC' content='" + QUOTED + "'></head></html>"));
        all.put(
                FileKind.MARKDOWN,
                utf8("---\nAIGC:\n  Label: '1'\n  ContentProducer: kiln\n  ProduceID: a-17\n---\n# Text\n"));
        all.put(FileKind.TEXT, utf8("本文由人工智能生成。\n".repeat(9)));
        all.put(
                FileKind.ZIP,
                new Packed()
                        .with("a.png", all.get(FileKind.PNG))
                        .stored("b.wav", all.get(FileKind.WAV))
                        .bytes());
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] jpeg() {
        return Raw.of()
                .u8(0xFF, 0xD8)
                .segment(0xE0, Raw.of().latin("JFIF\0\1\1\0\0\1\0\1\0\0"))
                .segment(0xE1, Raw.of().latin("http://ns.adobe.com/xap/1.0/\0" + XMP))
                .segment(0xDA, Raw.of().latin("\1\1\0\0\u003f\0"))
                .latin("scan\u00ff\0\u00ff\u00d0scan\u00ff\u00d9")
                .bytes();
    }

    private static byte[] gif() {
        return Raw.of()
                .latin("GIF89a\1\0\1\0\0\0\0!\u00ff\u000bXMP DataXMP")
                .latin(XMP)
                .u8(1)
                .raw(ramp())
                .u8(0)
                .latin(",\0\0\0\0\1\0\1\0\0\2")
                .blocks(cat("dot"))
                .latin("!\u00fe")
                .blocks(cat("made by kiln"))
                .latin(";")
                .bytes();
    }

    /** What leads readers that take the packet for blocks to its end. */
    private static byte[] ramp() {
        byte[] ramp = new byte[256];
        for (int i = 0; i < 256; i++) {
            ramp[i] = (byte) (0xFF - i);
        }
        return ramp;
    }

    /** Chunks by name and content. */
    private static byte[] riff(String form, String... chunks) {
        Raw all = Raw.of().latin(form);
        for (int i = 0; i < chunks.length; i += 2) {
            all.riff(chunks[i], Raw.of().latin(chunks[i + 1]));
        }
        return Raw.of().riff("RIFF", all).bytes();
    }

    private static byte[] handler(String type) {
        return box("hdlr", u32(0), u32(0), type, new byte[13]);
    }

    private static byte[] picture(String brand) {
        byte[] front = cat(box("ftyp", brand, u32(0), "mif1", brand));
        byte[] packet = utf8(XMP);
        int start = front.length + items(0, packet.length).length + 8;
        return cat(front, items(start, packet.length), box("mdat", packet));
    }

    private static byte[] items(int start, int length) {
        byte[] info = box("infe", 2, 0, 0, 0, u16(1), u16(0), "mime", "x\0application/rdf+xml\0");
        byte[] extent = cat(u16(1), u32(start), u32(length));
        byte[] place = box("iloc", 1, 0, 0, 0, 0x44, 0, u16(1), u16(1), u16(0), u16(0), extent);
        return box("meta", u32(0), handler("pict"), box("iinf", u32(0), u16(1), info), place);
    }

    private static byte[] film(String brand) {
        byte[] keys = box("keys", u32(0), u32(1), box("mdta", "AIGC"));
        byte[] items = box("ilst", box("\0\0\0\1", box("data", u32(1), u32(0), LABEL)));
        byte[] reference = box("dinf", box("dref", u32(0), u32(1), box("url ", u32(1))));
        byte[] chunks = box("stbl", box("stco", u32(0), u32(1), u32(32)));
        byte[] track = box("trak", box("mdia", box("minf", reference, chunks)));
        byte[] label = box("udta", box("meta", u32(0), handler("mdta"), keys, items));
        return cat(
                box("ftyp", brand, u32(0), brand, "mp42"),
                box("mdat", "film and sound"),
                box("moov", box("mvhd", new byte[100]), track, label));
    }

    private static byte[] stream(String type) {
        byte[] tag = element(0x7373, element(0x67C8, element(0x45A3, "AIGC"), element(0x4487, LABEL)));
        return cat(
                element(0x1A45DFA3L, element(0x4282, type)),
                element(0x18538067L, element(0x1F43B675L, element(0xA3, "a block")), element(0x1254C367L, tag)));
    }

    private static byte[] sound(int frames) {
        Raw sound = Raw.of();
        for (int i = 0; i < frames; i++) {
            sound.latin("\u00ff\u00fb\u0090\0").raw(new byte[413]);
        }
        return sound.bytes();
    }

    private static byte[] page(int flags, int number, byte[] packet) {
        byte[] sizes = new byte[packet.length / 255 + 1];
        Arrays.fill(sizes, (byte) 255);
        sizes[sizes.length - 1] = (byte) (packet.length % 255);
        return cat("OggS", 0, flags, new byte[8], u32le(7), u32le(number), new byte[4], sizes.length, sizes, packet);
    }

    private static byte[] office() {
        String relation =
                "<Relationship Id='r%d' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s'"
                        + " Target='%s'/>";
        return new Packed()
                .with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", "<w:d xmlns:w='w'><w:p><w:t>text</w:t></w:p></w:d>")
                .with(
                        "_rels/.rels",
                        "<Relationships>" + relation.formatted(1, "officeDocument", "word/document.xml")
                                + relation.formatted(2, "custom-properties", "docProps/custom.xml")
                                + "</Relationships>")
                .with("docProps/custom.xml", "<p><property name='AIGC'><v>" + LABEL + "</v></property></p>")
                .bytes();
    }
}
