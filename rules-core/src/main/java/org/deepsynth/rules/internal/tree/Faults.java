package org.deepsynth.rules.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;

/** Gathers the faults of one source; throws once, with all of them. */
public final class Faults {

    private final String source;
    private final List<Fault> found = new ArrayList<>();

    /** For the source of that name. */
    public Faults(String source) {
        this.source = source;
    }

    /** The name of the source. */
    public String source() {
        return source;
    }

    /** Notes a fault at a place. */
    public void add(Mark mark, String message, String wayOut) {
        found.add(new Fault(source, mark.line(), mark.column(), message, wayOut));
    }

    /** Notes a fault for each key of a block that is not among the known ones of that thing. */
    public void refuseUnknownKeys(Mapping block, List<String> known, String thing) {
        for (Entry entry : block.entries()) {
            if (!known.contains(entry.key())) {
                add(
                        entry.mark(),
                        "The key (" + entry.key() + ") must be one that " + thing + " has.",
                        Nearest.wayOut(entry.key(), known));
            }
        }
    }

    /** What was found so far. */
    public List<Fault> found() {
        return List.copyOf(found);
    }

    /**
     * Throws when there is at least one fault.
     *
     * @throws InvalidSourceException with all of them
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidSourceException(found);
        }
    }
}
