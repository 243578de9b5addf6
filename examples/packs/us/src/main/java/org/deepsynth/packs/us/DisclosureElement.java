package org.deepsynth.packs.us;

/**
 * What a latent disclosure says, itself or by a link to a permanent page (Bus. & Prof. Code, section 22757.3). It may stand in a
 * watermark, so the elements of a label in metadata do not tell.
 */
public enum DisclosureElement {
    /** The name of the provider. */
    PROVIDER,
    /** The name and version of the system. */
    SYSTEM_VERSION,
    /** The time and date at which the content was made or altered. */
    TIME,
    /** A number of its own. */
    UNIQUE_ID,
    /** Whether the system made the content or altered it. */
    CREATED_OR_ALTERED
}
