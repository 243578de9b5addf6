package org.deepsynth.rules.provenance.internal.label;

import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.Remark;

/** Checks what a spreading service writes; on first write it repeats the producer's (annex E, note 1). */
final class Propagation {

    private Propagation() {}

    static void check(Fields fields, List<Remark> remarks) {
        List<String> empty = Stream.of(Fields.PROPAGATOR, Fields.PROPAGATE_ID)
                .filter(name -> fields.text(name).isBlank())
                .toList();
        if (!empty.isEmpty()) {
            // sources disagree on whether the producer may leave them empty, so it is not held against the label
            remarks.add(Remarks.warning("implicit.propagation", "empty", "fields", String.join(", ", empty)));
        } else if (foreign(fields)) {
            remarks.add(Remarks.note("implicit.propagation", "foreign"));
        }
    }

    /** Whether somebody else than the producer spread the content. */
    static boolean foreign(Fields fields) {
        String propagator = fields.text(Fields.PROPAGATOR);
        return !propagator.isBlank() && !propagator.equals(fields.text(Fields.PRODUCER));
    }
}
