package org.deepsynth.rules.description;

import org.deepsynth.rules.text.Names;

/** A harmful category in a medium: the unit in which safeguards are listed and attacks are measured. */
public enum HarmPair implements Names.Written {
    /** Sexual depiction of children, in still pictures. */
    CSAM_IMAGE(HarmCategory.CSAM, Medium.IMAGE),
    /** Sexual depiction of children, in moving pictures. */
    CSAM_VIDEO(HarmCategory.CSAM, Medium.VIDEO),
    /** Non-consensual intimate imagery, still. */
    NCII_IMAGE(HarmCategory.NCII, Medium.IMAGE),
    /** Non-consensual intimate imagery, moving. */
    NCII_VIDEO(HarmCategory.NCII, Medium.VIDEO),
    /** Fraud by impersonation, in still pictures. */
    FRAUD_IMAGE(HarmCategory.FRAUD, Medium.IMAGE),
    /** Fraud by impersonation, in moving pictures. */
    FRAUD_VIDEO(HarmCategory.FRAUD, Medium.VIDEO),
    /** Fraud by impersonation, by voice. */
    FRAUD_VOICE(HarmCategory.FRAUD, Medium.VOICE),
    /** Political deception, in still pictures. */
    POLITICAL_IMAGE(HarmCategory.POLITICAL, Medium.IMAGE),
    /** Political deception, in moving pictures. */
    POLITICAL_VIDEO(HarmCategory.POLITICAL, Medium.VIDEO),
    /** Political deception, by voice. */
    POLITICAL_VOICE(HarmCategory.POLITICAL, Medium.VOICE);

    private final HarmCategory category;
    private final Medium medium;

    HarmPair(HarmCategory category, Medium medium) {
        this.category = category;
        this.medium = medium;
    }

    /** The harm. */
    public HarmCategory category() {
        return category;
    }

    /** The medium. */
    public Medium medium() {
        return medium;
    }

    @Override
    public String written() {
        return Names.of(category) + "/" + Names.of(medium);
    }
}
