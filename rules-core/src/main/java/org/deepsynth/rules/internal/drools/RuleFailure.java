package org.deepsynth.rules.internal.drools;

import org.kie.api.runtime.rule.ConsequenceException;

/** A rule failed instead of concluding: a mistake in the pack, never in a description. */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String what;

    private RuleFailure(String rule, Throwable cause) {
        super(cause);
        this.rule = rule;
        String message = cause.getMessage();
        String type = cause.getClass().getSimpleName();
        this.what = message == null ? type : type + ": " + message;
    }

    /** What the engine threw; it wraps what a right side throws, but for errors, and nothing that a left side does. */
    static RuleFailure of(Throwable thrown, String speaking) {
        Throwable wrapped = thrown instanceof ConsequenceException ? thrown.getCause() : null;
        return wrapped == null
                ? new RuleFailure(thrown instanceof Error ? speaking : "", thrown)
                : new RuleFailure(speaking, wrapped);
    }

    /** The name of the rule; empty where one failed before it spoke. */
    public String rule() {
        return rule;
    }

    /** What went wrong, in the words of what was thrown. */
    public String what() {
        return what;
    }
}
