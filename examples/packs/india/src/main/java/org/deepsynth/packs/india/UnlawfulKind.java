package org.deepsynth.packs.india;

/**
 * The kinds of unlawful synthetic content that the rules name (rule 3(3)(a)(i)). The pairs of {@code safeguards.covered} tell media
 * apart and know neither false records nor weapons.
 */
public enum UnlawfulKind {
    /** Sexual exploitation and abuse of children. */
    CHILD_ABUSE,
    /** Intimate imagery without consent. */
    INTIMATE,
    /** Obscene, pornographic, sexually explicit or invasive of somebody's privacy. */
    OBSCENE,
    /** A false document or electronic record. */
    FALSE_RECORD,
    /** About making or getting explosives, arms or ammunition. */
    WEAPONS,
    /** A person's identity, voice, conduct or words, or an event, shown falsely and likely to deceive. */
    DECEPTION
}
