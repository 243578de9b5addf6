package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;

/** How long it takes, roughly, to mend a gap. */
public enum Effort {
    /** A matter of days, such as a label. */
    DAYS(new LocalizedText("days", "数日")),
    /** A matter of weeks, such as a filing that an authority looks at. */
    WEEKS(new LocalizedText("weeks", "数周")),
    /** A matter of months, such as a safeguard that has to be built and tested. */
    MONTHS(new LocalizedText("months", "数月"));

    private final LocalizedText label;

    Effort(LocalizedText label) {
        this.label = label;
    }

    /** Its name for readers. */
    public LocalizedText label() {
        return label;
    }
}
