package org.deepsynth.rules.examples.backend.security;

/** There is no such thing, or none that the user may know of. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nothing of that kind has that name. */
    public NotFoundException(String kind, String name) {
        super("There is no " + kind + " (" + name + ").");
    }
}
