package org.deepsynth.rules.provenance.internal.label;

import org.deepsynth.rules.provenance.Remark;

/** Why no fields can be told of a label. */
final class Undecodable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    Undecodable(String found, String... values) {
        super(found, null, false, false);
        this.remark = Remarks.malformed("implicit.json", found, values);
    }

    Remark remark() {
        return remark;
    }
}
