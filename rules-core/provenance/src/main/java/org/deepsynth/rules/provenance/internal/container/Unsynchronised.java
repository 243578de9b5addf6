package org.deepsynth.rules.provenance.internal.container;

import java.io.ByteArrayOutputStream;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * What was unsynchronised, brought back: ID3v2 writes a zero behind each 0xFF, so that nothing in a tag looks like sound. No more is
 * brought back than a compressed part may unfold to.
 *
 * @param bytes brought back
 * @param cut whether there is more
 */
record Unsynchronised(Bytes bytes, boolean cut) {

    static Unsynchronised of(Bytes written) throws Unreadable {
        long most = Math.min(written.length(), written.budget().limits().inflated());
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        boolean marked = false;
        for (long at = 0; at < most; at += 4096) {
            for (byte one : written.take(at, Math.min(4096, most - at))) {
                if (!marked || one != 0) {
                    back.write(one);
                }
                marked = one == (byte) 0xFF;
            }
        }
        return new Unsynchronised(Bytes.of(back.toByteArray(), written.budget()), most < written.length());
    }

    /** Refuses to pass a part for the whole. */
    void whole() throws Unreadable {
        if (cut) {
            throw Budget.beyond("An unsynchronised tag of ID3v2 is longer than "
                    + bytes.budget().limits().inflated() + " bytes.");
        }
    }
}
