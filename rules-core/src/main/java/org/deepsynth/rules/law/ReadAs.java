package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/** What obligations were written from. */
public enum ReadAs {
    /** The whole official text. */
    WHOLE_TEXT,
    /** Parts of the official text. */
    EXTRACT,
    /** A translation of it. */
    TRANSLATION,
    /** What others say of it. */
    REPORT;

    private final LocalizedText label = Texts.beside(ReadAs.class, "texts").get("read-as." + Names.of(this));

    /** Its name for readers. */
    public LocalizedText label() {
        return label;
    }
}
