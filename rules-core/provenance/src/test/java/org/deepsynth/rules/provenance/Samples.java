package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.deepsynth.rules.provenance.made.Built;
import org.deepsynth.rules.provenance.made.Effort;
import org.deepsynth.rules.provenance.made.Jumbf;
import org.deepsynth.rules.provenance.made.PngFile;
import org.deepsynth.rules.provenance.made.Raw;

/** Small files, and what must hold for whatever is written into broken ones. */
final class Samples {

    static final String XMP = "XML:com.adobe.xmp\0\0\0\0\0";

    private Samples() {}

    /** A picture of one grey point, with chunks after its first. */
    static byte[] png(byte[]... more) {
        return new PngFile().raw(join(more)).bytes();
    }

    /** A chunk of PNG; its data are one byte a character. */
    static byte[] chunk(String type, String data) {
        return Raw.of().chunk(type, Raw.of().latin(data)).bytes();
    }

    /** A box of MP4; its content is one byte a character. */
    static byte[] box(String type, byte[]... content) {
        return Built.box(type, (Object[]) content);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The bytes of a text in UTF-8, one a character. */
    static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        return Jumbf.joined(parts);
    }

    /** Cuts a file at each byte and changes bytes at random: it is labelled or refused, and nothing else happens. */
    static void nothing_but_refusals(byte[] file) throws IOException {
        AigcLabel label = AigcLabel.generated("kiln", "2026-17");
        int refused = 0;
        for (int length = 0; length < Math.min(file.length, 5000); length += Effort.step()) {
            refused += refused(Arrays.copyOf(file, length), label);
        }
        assertThat(refused).isPositive();
        Random random = new Random(17);
        for (int round = 0; round < Effort.rounds(3000); round++) {
            byte[] other = file.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                other[random.nextInt(other.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? 0 : -1);
            }
            refused(other, label);
        }
    }

    private static int refused(byte[] file, AigcLabel label) {
        try {
            new LabelWriter().write(file, label);
            return 0;
        } catch (LabelRefused refused) {
            return 1;
        }
    }
}
