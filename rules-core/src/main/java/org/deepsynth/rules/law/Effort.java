package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/** How long it takes, roughly, to mend a gap. */
public enum Effort {
    /** A matter of days, such as a label. */
    DAYS,
    /** A matter of weeks, such as a filing that an authority looks at. */
    WEEKS,
    /** A matter of months, such as a safeguard that has to be built and tested. */
    MONTHS;

    private final LocalizedText label = Texts.beside(Effort.class, "texts").get("effort." + Names.of(this));

    /** Its name for readers. */
    public LocalizedText label() {
        return label;
    }
}
