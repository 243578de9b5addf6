package org.deepsynth.rules.provenance;

/** What a file shows of the implicit label of GB 45438-2025. Only the first three are answers. */
public enum LabelVerdict {
    /** At least one label was decoded, and nothing of it is malformed. */
    VALID,
    /** There is a label, and something required of it fails. */
    MALFORMED,
    /** The file was read to its end structure, and no known place holds a label. */
    ABSENT,
    /** No label was found, and the kind of file is not known, can carry no metadata, or has no known place for a label. */
    NOT_SUPPORTED,
    /** The file was not read to its end. */
    UNREADABLE;

    /** Whether it says anything about the label. */
    public boolean answers() {
        return this == VALID || this == MALFORMED || this == ABSENT;
    }
}
