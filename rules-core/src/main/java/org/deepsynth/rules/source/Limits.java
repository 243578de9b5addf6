package org.deepsynth.rules.source;

import java.time.LocalDate;

/**
 * What a description may hold at most. What goes beyond is told as a fault before anything is worked out from it, so that no text,
 * however it is written, costs more than a text of that size may. The page {@code LIMITS.md} of this module says where each is
 * looked at.
 */
public final class Limits {

    /** The longest text that is read, and the longest form in which a description is stored, in characters. */
    public static final int TEXT = 1_000_000;

    /** The longest file or line that is read, in bytes: of a character, UTF-8 makes three at most. */
    public static final int BYTES = 3 * TEXT;

    /** The deepest nesting of blocks and lists. */
    public static final int DEPTH = 32;

    /** The most features, and the most items of any other list. */
    public static final int ITEMS = 200;

    /** The longest id, in characters. Reports name things by their ids again and again. */
    public static final int ID = 100;

    /** The longest text that a fact states, in characters. */
    public static final int VALUE = 1_000;

    /**
     * The most that may support one fact: its reason and all texts of its evidence together, in characters. Reports repeat it
     * wherever the fact decides something.
     */
    public static final int SUPPORT = 10_000;

    /** The most pieces of evidence for one fact. */
    public static final int EVIDENCE = 20;

    /** The most changes of a description at a time. */
    public static final int CHANGES = 500;

    /** The longest path of a fact, in characters. */
    public static final int PATH = 500;

    /** The longest way to write a number, in characters. */
    public static final int NUMBER = 100;

    /** The most digits of a number before the point, and after it. */
    public static final int DIGITS = 18;

    /** The first day that a description may state or be assessed on. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last such day. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** The most faults of one text that are told; how many more there are is told too. */
    public static final int FAULTS = 100;

    private Limits() {}
}
