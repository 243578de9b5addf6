package org.deepsynth.rules.finding;

import org.deepsynth.rules.text.Names;

/** Where a service stands with an obligation. The order is that of the fold over subjects: the first one found wins. */
public enum Verdict implements Names.Written {
    /** It applies and is breached on the stated facts. */
    GAP,
    /** The stated facts do not decide whether it applies or is met. */
    UNKNOWN,
    /** It applies and is satisfied on the stated facts. */
    MET,
    /** It does not apply on the stated facts. */
    NOT_APPLICABLE;

    /** Verdicts are written as reports show them, in capitals. */
    @Override
    public String written() {
        return name();
    }
}
