package org.deepsynth.rules.provenance.internal.label;

import java.util.List;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;

/** Several labels of one file. */
public final class Labels {

    private Labels() {}

    /** What is wrong with having several (GB 45438-2025, clause 6.1 c). */
    public static List<Remark> together(List<Mark.Aigc> labels) {
        return List.of();
    }
}
