package org.deepsynth.rules.provenance.internal.writing;

import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** MP3: the label stands in a frame {@code TXXX} of ID3v2 in front of the sound (TC260-PG-202510A). */
final class Mp3Carrier implements Carrier {

    @Override
    public boolean takes(Bytes file) throws Unreadable {
        return sound(file, file.has(0, "ID3") && file.length() >= 10 ? Id3Tag.length(file) : 0);
    }

    @Override
    public Changes changes(Bytes file, AigcLabel label, boolean replacing) throws Unreadable, LabelRefused {
        if (!file.has(0, "ID3")) {
            return new Changes().insert(0, Id3Tag.fresh(label));
        }
        return Id3Tag.of(file).changes(label, replacing);
    }

    /** Whether a frame of MPEG audio, layer III, begins there. */
    private static boolean sound(Bytes file, long at) throws Unreadable {
        if (at > file.length() - 4) {
            return false;
        }
        long header = file.u32(at);
        boolean sync = header >>> 21 == 0x7FF;
        boolean version = (header >>> 19 & 3) != 1;
        boolean layer = (header >>> 17 & 3) == 1;
        boolean rates = (header >>> 12 & 15) != 15 && (header >>> 10 & 3) != 3;
        return sync && version && layer && rates;
    }
}
