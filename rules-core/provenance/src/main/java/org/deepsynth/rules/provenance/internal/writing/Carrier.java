package org.deepsynth.rules.provenance.internal.writing;

import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** A kind of file that can carry a label. */
interface Carrier {

    /**
     * What must change in the file so that it carries the label.
     *
     * @param replacing whether a label that stands at the same place gives way; if not, it is refused
     * @throws Unreadable where the file contradicts its format
     */
    Changes changes(Bytes file, AigcLabel label, boolean replacing) throws Unreadable, LabelRefused;
}
