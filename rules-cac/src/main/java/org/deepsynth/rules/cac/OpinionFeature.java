package org.deepsynth.rules.cac;

/**
 * What gives a service public-opinion attributes or social mobilisation capability (Security Assessment Provisions of 2018,
 * art. 2).
 */
public enum OpinionFeature {
    /** A forum. */
    FORUM,
    /** A blog. */
    BLOG,
    /** A microblog. */
    MICROBLOG,
    /** A chat room. */
    CHAT_ROOM,
    /** A messaging group. */
    MESSAGING_GROUP,
    /** A public account. */
    PUBLIC_ACCOUNT,
    /** Short video. */
    SHORT_VIDEO,
    /** Live streaming. */
    LIVE_STREAM,
    /** Sharing of information. */
    INFORMATION_SHARING,
    /** A mini program. */
    MINI_PROGRAM,
    /** Another channel for the public to express opinions. */
    OTHER_OPINION_CHANNEL,
    /** A way to mobilise the public to a specific activity. */
    MOBILISATION
}
