package org.deepsynth.rules.internal.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Limits;

/**
 * Gathers the faults of one source; throws once, with all of them. Of very many it keeps the first, and says how many more there
 * are: nobody reads them, and to tell each would cost far more than the text that has them.
 */
public final class Faults {

    private final String source;
    private final List<Fault> kept = new ArrayList<>();
    private int count;
    private boolean unreadable;

    /** For the source of that name. */
    public Faults(String source) {
        this.source = source;
    }

    /** The name of the source. */
    public String source() {
        return source;
    }

    /** Notes a fault at a place, unless the text could not be read: then nothing is known of what it has or lacks. */
    public void add(Mark mark, String message, String wayOut) {
        add(mark, message, () -> wayOut);
    }

    /** Notes a fault at a place, likewise; its way out is looked for only where it is told. */
    public void add(Mark mark, String message, Supplier<String> wayOut) {
        if (!unreadable) {
            note(() -> new Fault(source, mark.line(), mark.column(), message, wayOut.get()));
        }
    }

    /** Notes why the text cannot be read; it is the last of its faults. */
    public void unreadable(Mark mark, String message, String wayOut) {
        add(mark, message, wayOut);
        unreadable = true;
    }

    /** Whether the text could not be read. */
    public boolean isUnreadable() {
        return unreadable;
    }

    /** Notes a fault at a place in another source. */
    public void addIn(String other, Mark mark, String message, String wayOut) {
        note(() -> new Fault(other, mark.line(), mark.column(), message, wayOut));
    }

    /** Notes the faults of another source, or of a part of this one. */
    public void addAll(Collection<Fault> others) {
        others.forEach(fault -> note(() -> fault));
    }

    private void note(Supplier<Fault> fault) {
        if (count < Limits.FAULTS) {
            kept.add(fault.get());
        }
        count++;
    }

    /** Notes a fault for each key of a block that is not among the known ones of that thing. */
    public void refuseUnknownKeys(Mapping block, List<String> known, String thing) {
        refuseUnknownKeys(block, known, key -> Optional.empty(), thing);
    }

    /** The same, where some keys were known once; {@code former} says of such a key what to write now. */
    public void refuseUnknownKeys(
            Mapping block, List<String> known, Function<String, Optional<String>> former, String thing) {
        boolean listed = false;
        for (Entry entry : block.entries()) {
            if (known.contains(entry.key())) {
                continue;
            }
            Optional<String> now = former.apply(entry.key());
            if (now.isPresent()) {
                add(entry.mark(), "The key (" + entry.key() + ") is no longer one that " + thing + " has.", now.get());
                continue;
            }
            UnknownKey key = new UnknownKey(entry.key(), known);
            boolean again = listed;
            add(entry.mark(), key.message(thing), () -> key.wayOut(again));
            listed = listed || count <= Limits.FAULTS && key.guess().isEmpty();
        }
    }

    /** How many there are so far, told or not. */
    public int count() {
        return count;
    }

    /** What was found so far; where that is too much to tell, the last of them says how much more there is. */
    public List<Fault> found() {
        if (count <= kept.size()) {
            return List.copyOf(kept);
        }
        Fault last = Collections.max(kept);
        List<Fault> told = new ArrayList<>(kept);
        told.add(new Fault(
                source,
                last.line(),
                last.column(),
                "The faults (" + count + ") must be at most " + Limits.FAULTS + " to be told one by one; there are "
                        + (count - kept.size()) + " more.",
                "Mend these first."));
        return List.copyOf(told);
    }

    /**
     * Throws when there is at least one fault.
     *
     * @throws InvalidSourceException with all of them
     */
    public void throwIfAny() {
        if (count > 0) {
            throw new InvalidSourceException(found());
        }
    }
}
