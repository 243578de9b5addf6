package org.deepsynth.rules.source;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A description or a pack could not be read. It carries all its faults, so that nobody repairs a file five times. */
public final class InvalidSourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** All faults of the text, at least one. */
    public InvalidSourceException(Collection<Fault> faults) {
        super(faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted().toList();
    }

    /** The faults in the order of their places. */
    public List<Fault> faults() {
        return faults;
    }
}
