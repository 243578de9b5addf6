package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/** How strongly an instrument binds. */
public enum BindingForce {
    /** An act of the legislature. */
    LAW,
    /** A regulation of the government. */
    REGULATION,
    /** A rule of ministries. */
    RULE,
    /** A document of ministries issued by notice. */
    NORMATIVE_DOCUMENT,
    /** A mandatory standard. */
    STANDARD,
    /** Guidance that recommends. */
    GUIDANCE,
    /** A demand of people without power to bind. */
    ADVOCACY;

    private final LocalizedText label =
            Texts.beside(BindingForce.class, "texts").get("force." + Names.of(this));

    /** Its name for readers. */
    public LocalizedText label() {
        return label;
    }
}
