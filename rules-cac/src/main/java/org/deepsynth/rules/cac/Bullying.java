package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;

/** Protection of minors against online bullying (Minors Regulations, art. 26 paras. 2 and 3). */
public record Bullying(
        Answer mechanism, Answer recordsAndNotices, Choices<Option> options, Answer library, Answer identification) {

    /** What minors can set against bullying. */
    public enum Option {
        /** Block strangers. */
        BLOCK_STRANGERS,
        /** Limit who sees what they publish. */
        VISIBILITY,
        /** Forbid to repost or comment on it. */
        NO_REPOSTS_OR_COMMENTS,
        /** Forbid to send them messages. */
        NO_MESSAGES
    }
}
