package org.deepsynth.rules.provenance;

/** Why a file, or a part of it, could not be read to its end. It never means that there is no mark. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    /** The kinds of reasons. */
    public enum Cause {
        /** It ends before what it announces. */
        TRUNCATED,
        /** It contradicts its own format. */
        BROKEN,
        /** It uses a part of its format that is not read here. */
        UNSUPPORTED,
        /** It goes beyond a limit. */
        LIMIT,
        /** It needs a password. */
        ENCRYPTED,
        /** It fits more than one kind of file. */
        AMBIGUOUS,
        /** It is no regular file, is empty, or may not be read. */
        NO_FILE
    }

    private final Cause cause;
    private final String message;

    /** With what is wrong and where, in words for people. */
    public Unreadable(Cause cause, String message) {
        super(message, null, false, false);
        this.cause = cause;
        this.message = message;
    }

    /** The kind of reason. */
    public Cause reason() {
        return cause;
    }

    /** What is wrong and where, in words for people. */
    @Override
    public String getMessage() {
        return message;
    }
}
