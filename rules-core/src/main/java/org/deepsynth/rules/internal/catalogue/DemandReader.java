package org.deepsynth.rules.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.law.Demand;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;

/**
 * Reads the demands of a pack that only asks: {@code demands: {demand-1: {en: …, provisions: [letter/demand-1]}}}. Where there are
 * demands each provision belongs to one, so that no obligation is forgotten.
 */
final class DemandReader {

    private final Wording words;
    private final String root;
    private final List<Instrument> instruments;
    private final Set<String> provisions = new LinkedHashSet<>();
    private final Map<String, String> taken = new LinkedHashMap<>();

    /** For the pack of that id, which has these instruments and obligations. */
    DemandReader(Wording words, String root, List<Instrument> instruments, List<Obligation> obligations) {
        this.words = words;
        this.root = root;
        this.instruments = instruments;
        obligations.forEach(one -> provisions.add(one.address().substring(root.length() + 1)));
    }

    List<Demand> read(Fields pack) {
        List<Demand> demands = List.copyOf(pack.named("demands", this::demand).values());
        if (!demands.isEmpty()) {
            refuseBinding(pack);
            provisions.stream()
                    .filter(one -> !taken.containsKey(one))
                    .forEach(one -> pack.fault(
                            pack.mark("demands"),
                            "The provision (" + one + ") must belong to a demand.",
                            "Name it below provisions of the demand that it reads."));
        }
        return demands;
    }

    private Demand demand(String id, Fields fields) {
        List<String> named = fields.someTexts("provisions");
        for (String one : named) {
            String before = taken.put(one, id);
            if (!provisions.contains(one)) {
                fields.fault(
                        fields.mark("provisions"),
                        "The provision (" + one + ") in provisions must be one of the pack, with its folder.",
                        Nearest.wayOut(one, provisions));
            } else if (before != null) {
                fields.fault(
                        fields.mark("provisions"),
                        "The provision (" + one + ") must belong to one demand.",
                        "Remove it from " + before + " or from " + id + ".");
            }
        }
        return new Demand(
                id,
                words.of(fields),
                named.stream().map(one -> root + "/" + one).toList());
    }

    /** That no breach of a law was found is for nobody to say who has read some articles of it. */
    private void refuseBinding(Fields pack) {
        instruments.stream()
                .filter(one -> one.force() != BindingForce.ADVOCACY)
                .findFirst()
                .ifPresent(one -> pack.fault(
                        pack.mark("demands"),
                        "The key demands must stand only in a pack whose instruments are all of the force advocacy, and "
                                + one.id() + " is not.",
                        "Take it out: what binds has findings, and no outcome as a whole."));
    }
}
