package org.deepsynth.rules.internal.checking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.source.InvalidSourceException;

/** Reports, baselines and waivers name an obligation by its id alone, so no two packs of an engine may have one of the same id. */
public final class OwnIds {

    private OwnIds() {}

    /**
     * Checks packs of different ids against each other.
     *
     * @throws InvalidSourceException with all ids that two of them have
     */
    public static void check(Collection<Catalogue> catalogues) {
        Faults faults = new Faults("packs");
        Map<String, String> owners = new HashMap<>();
        for (Catalogue catalogue : catalogues) {
            for (Obligation obligation : catalogue.obligations()) {
                String owner = owners.putIfAbsent(obligation.id(), catalogue.id());
                if (owner != null && !owner.equals(catalogue.id())) {
                    faults.addIn(
                            obligation.address() + ".yaml",
                            Mark.NONE,
                            "The id (" + obligation.id() + ") must be that of one pack; " + owner + " and "
                                    + catalogue.id() + " both have it.",
                            "Leave one of the two packs out, or give the obligation another id.");
                }
            }
        }
        faults.throwIfAny();
    }
}
