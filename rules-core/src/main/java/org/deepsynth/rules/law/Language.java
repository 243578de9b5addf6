package org.deepsynth.rules.law;

/** The languages in which the library speaks. */
public enum Language {
    /** English. */
    EN,
    /** Chinese. */
    ZH
}
