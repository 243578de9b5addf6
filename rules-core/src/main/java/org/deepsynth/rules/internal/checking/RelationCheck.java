package org.deepsynth.rules.internal.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.HorizonNote;
import org.deepsynth.rules.law.NotRequired;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;

/** Checks that each id by which a pack points to an obligation is one of its own or of a pack that it builds on. */
public final class RelationCheck {

    private final Set<String> ids = new LinkedHashSet<>();
    private final Faults faults;

    private RelationCheck(Catalogue catalogue, List<Catalogue> required, Faults faults) {
        this.faults = faults;
        add(catalogue);
        required.forEach(this::add);
    }

    private void add(Catalogue catalogue) {
        catalogue.obligations().forEach(one -> ids.add(one.id()));
    }

    /** Notes each id that is none. */
    public static void check(Catalogue catalogue, List<Catalogue> required, Faults faults) {
        RelationCheck check = new RelationCheck(catalogue, required, faults);
        for (Obligation obligation : catalogue.obligations()) {
            check.ids("repeats of " + obligation.id(), obligation.repeats());
            check.ids("details of " + obligation.id(), obligation.relations().details());
            check.ids("related of " + obligation.id(), obligation.related());
        }
        for (NotRequired claim : catalogue.notRequired()) {
            check.ids("where of '" + claim.what().in(Language.EN) + "'", claim.where());
            check.ids("outside of '" + claim.what().in(Language.EN) + "'", claim.outside());
        }
        for (HorizonNote note : catalogue.horizon()) {
            check.ids("concerns of '" + note.title().in(Language.EN) + "'", note.concerns());
        }
    }

    private void ids(String place, List<String> named) {
        named.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> faults.add(
                        Mark.NONE,
                        "The id (" + id + ") in " + place + " must be one of this pack or of one that it"
                                + " requires.",
                        Nearest.wayOut(id, ids)));
    }
}
