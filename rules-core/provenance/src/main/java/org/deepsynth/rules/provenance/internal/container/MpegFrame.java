package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * The head of a frame of MPEG audio, layer III (ISO/IEC 11172-3 and 13818-3).
 *
 * @param version 3 is MPEG-1, 2 is MPEG-2, 0 is MPEG-2.5
 * @param rate samples in a second
 * @param mono whether it has one channel
 * @param length of the whole frame, in bytes
 */
record MpegFrame(int version, int rate, boolean mono, int length) {

    private static final int[] RATES = {44100, 48000, 32000};

    /** Kilobits in a second of MPEG-1, then of MPEG-2 and 2.5. Index 0 has no fixed rate, and 15 is forbidden. */
    private static final int[][] BITS = {
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0}
    };

    /** The one that begins there, where another that agrees with it follows: eleven bits alone also stand in noise. */
    static Optional<MpegFrame> first(Bytes file, long at) throws Unreadable {
        Optional<MpegFrame> frame = at(file, at);
        if (frame.isEmpty()) {
            return frame;
        }
        MpegFrame one = frame.get();
        return at(file, at + one.length)
                        .filter(two -> two.version == one.version && two.rate == one.rate)
                        .isPresent()
                ? frame
                : Optional.empty();
    }

    private static Optional<MpegFrame> at(Bytes file, long at) throws Unreadable {
        if (file.length() - at < 4) {
            return Optional.empty();
        }
        int head = (int) file.u32(at);
        int version = head >> 19 & 3;
        int rate = head >> 10 & 3;
        int bits = BITS[version == 3 ? 0 : 1][head >> 12 & 15];
        boolean sound = (head >>> 21) == 0x7FF
                && version != 1
                && (head >> 17 & 3) == 1
                && rate != 3
                && bits > 0
                && (head & 3) != 2;
        if (!sound) {
            return Optional.empty();
        }
        int hertz = RATES[rate] / (version == 3 ? 1 : version == 2 ? 2 : 4);
        int length = (version == 3 ? 144 : 72) * bits * 1000 / hertz + (head >> 9 & 1);
        return Optional.of(new MpegFrame(version, hertz, (head >> 6 & 3) == 3, length));
    }

    /** Where the writer may have left a Xing or Info header, counted from the first byte of the frame. */
    int note() {
        int side = version == 3 ? (mono ? 17 : 32) : (mono ? 9 : 17);
        return 4 + side;
    }
}
