package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/** Who in a company mends a gap as a rule, and knows the answer to what is open. */
public enum Owner {
    /** Filings, contracts, terms, dealings with authorities. */
    LEGAL,
    /** What users see and do. */
    PRODUCT,
    /** What has to be built. */
    ENGINEERING,
    /** Review of content, complaints, protection of people. */
    TRUST_AND_SAFETY,
    /** Security of systems and networks. */
    SECURITY,
    /** Personal information. */
    PRIVACY;

    private final LocalizedText label = Texts.beside(Owner.class, "texts").get("owner." + Names.of(this));

    /** Its name for readers. */
    public LocalizedText label() {
        return label;
    }
}
