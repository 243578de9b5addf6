package org.deepsynth.rules.examples.backend.security;

import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.examples.backend.Words;

/** There is no such thing, or none that the user may know of. */
public final class NotFoundException extends SpokenException {

    private static final long serialVersionUID = 1L;

    /** Nothing of that kind has that name. */
    public NotFoundException(String kind, String name) {
        super(Words.of("not-found.detail").with("kind", kind).with("name", name));
    }
}
