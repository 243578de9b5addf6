package org.deepsynth.rules.provenance.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.internal.bytes.Utf;

/** Reads what stands under the key {@code AIGC}. */
public final class LabelText {

    private LabelText() {}

    /** The label, with what is wrong about it. */
    public static Mark.Aigc read(Place place, byte[] value) {
        List<Remark> remarks = new ArrayList<>();
        Map<String, String> texts = Map.of();
        try {
            Fields fields = LabelJson.read(Utf.text(value).orElseThrow(() -> new Undecodable("encoding")));
            texts = fields.texts();
            Production.check(fields, remarks);
            Propagation.check(fields, remarks);
            Writing.check(fields, remarks);
        } catch (Undecodable undecodable) {
            remarks.add(undecodable.remark());
        }
        if (!place.named()) {
            remarks.add(Remarks.note("implicit.place", "unusual", "place", place.name()));
        }
        return new Mark.Aigc(place, texts, remarks);
    }
}
