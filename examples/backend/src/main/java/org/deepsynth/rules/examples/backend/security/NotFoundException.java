package org.deepsynth.rules.examples.backend.security;

import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.text.LocalizedText;

/** There is no such thing, or none that the user may know of. */
public final class NotFoundException extends SpokenException {

    private static final long serialVersionUID = 1L;

    /** Nothing of that kind has that name. */
    public NotFoundException(String kind, String name) {
        super(new LocalizedText("There is no " + kind + " (" + name + ").", "找不到“" + name + "”。"));
    }
}
