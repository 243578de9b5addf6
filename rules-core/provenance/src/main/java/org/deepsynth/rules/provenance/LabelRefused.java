package org.deepsynth.rules.provenance;

import java.io.IOException;

/** Why a label was not written. The target is as it was before. */
public final class LabelRefused extends IOException {

    private static final long serialVersionUID = 1L;

    /** The kinds of reasons. */
    public enum Cause {
        /** The file is of a kind into which no label is written. */
        OTHER_KIND,
        /** The file has a label already. */
        HAS_LABEL,
        /** The file is signed, and any change would break the signature. */
        SIGNED,
        /** The file cannot be read to its end, so nobody can tell what it holds. */
        UNREADABLE,
        /** The label cannot be put there without risk to what stands there now. */
        UNSAFE
    }

    private final Cause cause;

    /** With what is the matter and what helps, in words for people. */
    public LabelRefused(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    /** The kind of reason. */
    public Cause reason() {
        return cause;
    }
}
