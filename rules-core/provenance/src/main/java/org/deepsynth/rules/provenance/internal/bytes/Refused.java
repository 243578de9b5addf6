package org.deepsynth.rules.provenance.internal.bytes;

import java.io.IOException;
import org.deepsynth.rules.provenance.Unreadable;

/** Carries why something is unreadable through code that knows only {@link IOException}. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Unreadable why;

    public Refused(Unreadable why) {
        super(why.getMessage());
        this.why = why;
    }

    public Unreadable why() {
        return why;
    }
}
