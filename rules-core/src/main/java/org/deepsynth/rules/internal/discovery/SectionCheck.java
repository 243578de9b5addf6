package org.deepsynth.rules.internal.discovery;

import java.util.HashSet;
import java.util.Set;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.pack.RulePack;

/** Checks that the record of a pack's own facts holds facts all the way down. */
public final class SectionCheck {

    private static final String WAY_OUT =
            "Write Answer, Amount, Day, Text, Choice, Choices, Listed or Table, or a record of these.";

    private final Faults faults;
    private final Set<Class<?>> seen = new HashSet<>();

    private SectionCheck(Faults faults) {
        this.faults = faults;
    }

    /** Notes what is wrong with the pack's section. */
    public static void check(RulePack pack, Faults faults) {
        try {
            pack.section().ifPresent(new SectionCheck(faults)::check);
        } catch (RuntimeException | LinkageError e) {
            faults.add(
                    Mark.NONE,
                    "Its section must be a record; asked for it, the pack threw " + e + ".",
                    "Give back the record, or Optional.empty() where it has none.");
        }
    }

    private void check(Class<? extends Record> type) {
        if (seen.add(type)) {
            try {
                Shape.of(type).parts().forEach(part -> check(type, part));
            } catch (IllegalArgumentException e) {
                fault(String.valueOf(e.getMessage()));
            } catch (ClassCastException e) {
                fault("The record (" + type.getName() + ") must say of what its lists, choices and tables are.");
            }
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
