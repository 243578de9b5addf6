package org.deepsynth.rules.provenance.internal.label;

import java.util.List;
import java.util.Set;
import org.deepsynth.rules.provenance.Remark;

/**
 * Checks what the generating service writes: the three fields that every label must have (annex E c to e). One that is no string is told
 * by {@link Writing}.
 */
final class Production {

    private static final Set<String> VALUES = Set.of("1", "2", "3");

    private Production() {}

    static void check(Fields fields, List<Remark> remarks) {
        label(fields, remarks);
        producer(fields, remarks);
        produceId(fields, remarks);
    }

    private static void label(Fields fields, List<Remark> remarks) {
        String value = fields.text(Fields.LABEL);
        if (fields.isOther(Fields.LABEL)) {
            return;
        }
        if (value.isEmpty()) {
            remarks.add(Remarks.malformed("implicit.label", "missing"));
        } else if (!VALUES.contains(value)) {
            remarks.add(Remarks.malformed("implicit.label", "value", "value", value));
        } else if (!value.equals("1") && !Propagation.foreign(fields)) {
            // the Measures, art. 6, have only those who spread content write 2 or 3
            remarks.add(Remarks.warning("implicit.generation-value", "indirect", "value", value));
        }
    }

    private static void producer(Fields fields, List<Remark> remarks) {
        if (fields.isOther(Fields.PRODUCER)) {
            return;
        }
        if (fields.text(Fields.PRODUCER).isBlank()) {
            remarks.add(Remarks.malformed("implicit.producer", "missing"));
        }
    }

    private static void produceId(Fields fields, List<Remark> remarks) {
        if (fields.isOther(Fields.PRODUCE_ID)) {
            return;
        }
        String value = fields.text(Fields.PRODUCE_ID);
        if (value.isEmpty()) {
            remarks.add(Remarks.malformed("implicit.produce-id", "missing"));
        } else if (value.isBlank()) {
            remarks.add(Remarks.warning("implicit.produce-id", "blank"));
        } else if (value.chars().allMatch(character -> character == '0')) {
            remarks.add(Remarks.warning("implicit.produce-id", "zeros"));
        }
    }
}
