package org.deepsynth.rules.provenance.internal.xml;

import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;

/** What a document is read for. */
public enum Use {
    /** Metadata: each element counts as a structure of the file. */
    METADATA,
    /** A long text, whose elements do not count: its bytes bound them already. */
    TEXT,
    /** A picture. Many of them name a document type that they do not need; it is passed over. */
    PICTURE;

    void count(Budget budget) throws Unreadable {
        if (this == TEXT) {
            budget.time();
        } else {
            budget.step();
        }
    }

    void admitType() throws Unreadable {
        if (this != PICTURE) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "Its XML declares a document type, which is refused.");
        }
    }
}
