package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;

/**
 * Reads the parts of a file each on its own, so that a broken one does not hide the marks in the others. That something was not read is
 * told at the end and never forgotten.
 */
final class Parts {

    private Optional<Unreadable> first = Optional.empty();

    /** Reads one. */
    void read(Part part) {
        try {
            part.read();
        } catch (Unreadable unreadable) {
            first = first.or(() -> Optional.of(unreadable));
        }
    }

    /** Throws what was wrong with the first that could not be read. */
    void end() throws Unreadable {
        if (first.isPresent()) {
            throw first.get();
        }
    }

    /** The reading of one part. */
    interface Part {
        void read() throws Unreadable;
    }
}
