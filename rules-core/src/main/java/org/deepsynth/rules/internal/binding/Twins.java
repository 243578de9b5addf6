package org.deepsynth.rules.internal.binding;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;

/** Findings tell the things of a list apart by their ids, so no two of them may have one. */
final class Twins {

    private static final String FEATURES = "features";

    private final Faults faults;

    Twins(Faults faults) {
        this.faults = faults;
    }

    /** A fault for each of the records that has the name of one before; the nodes are those that they were read from. */
    void refuse(String list, List<Record> records, List<Node> nodes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            // é may be one character or two; readers cannot tell the two apart
            if (records.get(i) instanceof Subject one
                    && !seen.add(Normalizer.normalize(one.subject(), Normalizer.Form.NFC))) {
                boolean features = list.equals(FEATURES);
                faults.add(
                        mark(nodes.get(i)),
                        "The id (" + one.subject() + ") must name one " + (features ? "feature" : "entry of " + list)
                                + " only.",
                        "Give each " + (features ? "feature" : "entry") + " an id of its own.");
            }
        }
    }

    private static Mark mark(Node item) {
        Node id = item instanceof Mapping mapping ? mapping.get("id").orElse(item) : item;
        return LongForm.value(id).mark();
    }
}
