package org.deepsynth.rules.provenance.internal.found;

import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;

/** What went wrong in parts of a file whose other parts can still be read. The first fault is told in the end. */
public final class Faults {

    /** A part of a file. */
    public interface Part {
        void read() throws Unreadable;
    }

    private Optional<Unreadable> first = Optional.empty();

    /** Reads a part, and keeps what is wrong with it. */
    public void attempt(Part part) {
        try {
            part.read();
        } catch (Unreadable unreadable) {
            if (first.isEmpty()) {
                first = Optional.of(unreadable);
            }
        }
    }

    /** Ends the reading: what could not be read must not pass for absent. */
    public void tell() throws Unreadable {
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
