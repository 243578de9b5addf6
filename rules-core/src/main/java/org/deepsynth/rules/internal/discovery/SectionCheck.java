package org.deepsynth.rules.internal.discovery;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Owner;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.pack.RulePack;

/** Checks that the records of a pack's own facts hold facts all the way down, and that what it adds to a feature belongs to one. */
public final class SectionCheck {

    private static final String WAY_OUT =
            "Write Answer, Amount, Period, Day, Text, Choice, Choices, Listed or Table, or a record of these.";

    private static final Shape FEATURE = Shape.of(Feature.class);

    private final Faults faults;
    private final Set<Class<?>> seen = new HashSet<>();

    private SectionCheck(Faults faults) {
        this.faults = faults;
    }

    /** Notes what is wrong with the pack's section and with what it adds to each feature. */
    public static void check(RulePack pack, Faults faults) {
        SectionCheck check = new SectionCheck(faults);
        try {
            pack.section().ifPresent(check::check);
            pack.featureSection().ifPresent(type -> check.checkOfFeature(type, pack.id()));
        } catch (RuntimeException | LinkageError e) {
            faults.add(
                    Mark.NONE,
                    "Its section must be a record; asked for it, the pack threw " + e + ".",
                    "Give back the record, or Optional.empty() where it has none.");
        }
    }

    private void checkOfFeature(Class<? extends Record> type, String id) {
        if (FEATURE.keys().contains(id)) {
            faults.add(
                    Mark.NONE,
                    "The id (" + id + ") must be a name that no fact of a feature has, for the pack adds to features.",
                    "Give the pack another id.");
        }
        check(type, Optional.of(Feature.class));
    }

    private void check(Class<? extends Record> type) {
        check(type, Optional.empty());
    }

    private void check(Class<? extends Record> type, Optional<Class<?>> owner) {
        if (seen.add(type)) {
            try {
                Shape shape = Shape.of(type);
                checkOwner(type, shape.owner().map(Owner::type), owner);
                shape.parts().forEach(part -> check(type, part));
            } catch (IllegalArgumentException e) {
                fault(String.valueOf(e.getMessage()));
            } catch (ClassCastException e) {
                fault("The record (" + type.getName() + ") must say of what its lists, choices and tables are.");
            }
        }
    }

    private void checkOwner(Class<?> type, Optional<? extends Class<?>> owner, Optional<Class<?>> must) {
        if (must.isPresent() && !owner.equals(must)) {
            faults.add(
                    Mark.NONE,
                    "The record (" + type.getName()
                            + ") of what the pack adds to features must have a component that is" + " the feature.",
                    "Write Feature feature as its first component; it is no key of a description.");
        } else if (must.isEmpty() && owner.isPresent()) {
            fault("The record (" + type.getName() + ") must not have a component "
                    + owner.get().getSimpleName() + ": only what a pack adds to features belongs to one.");
        }
    }

    /** Of what an entry of a list or table is, the compiler does not say. */
    private void check(Class<?> type, Part part) {
        Kind kind = part.kind() == Kind.TABLE ? part.entry().kind() : part.kind();
        if (kind != Kind.SECTION && kind != Kind.LISTED) {
            return;
        }
        if (part.element().isRecord()) {
            check(part.element().asSubclass(Record.class));
        } else {
            fault("The component (" + part.key() + ") of " + type.getName() + " must hold records of facts.");
        }
    }

    private void fault(String message) {
        faults.add(Mark.NONE, message, WAY_OUT);
    }
}
