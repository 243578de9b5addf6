package org.deepsynth.rules.description;

/** Features whose misuse does most harm. */
public enum HighRiskFeature {
    /** Cloning of a voice. */
    VOICE_CLONE,
    /** An avatar of a real person. */
    AVATAR,
    /** Face swaps in video. */
    FACE_SWAP_VIDEO,
    /** Undressing. */
    NUDIFY,
    /** An interface for bulk generation. */
    BULK_API
}
