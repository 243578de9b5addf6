package org.deepsynth.rules.law;

/** Which way a parameter becomes stricter. */
public enum Stricter {
    /** The greater number asks for more, such as months for which something is kept. */
    HIGHER,
    /** The smaller number asks for more, such as days within which something is done. */
    LOWER
}
