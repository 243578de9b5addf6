package org.deepsynth.rules.provenance.internal.label;

import java.util.List;
import java.util.Map;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;

/** Reads what stands under the key {@code AIGC}. */
public final class LabelText {

    private LabelText() {}

    /** The label, with what is wrong about it. */
    public static Mark.Aigc read(Place place, byte[] value) {
        return new Mark.Aigc(place, Map.of(), List.of());
    }
}
