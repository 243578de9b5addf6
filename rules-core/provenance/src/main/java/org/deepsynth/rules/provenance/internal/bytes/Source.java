package org.deepsynth.rules.provenance.internal.bytes;

import org.deepsynth.rules.provenance.Unreadable;

/** Where bytes come from. Its callers ask for nothing beyond its end. */
interface Source {

    /** What is left of the limits. */
    Budget budget();

    /** The place of a byte in the whole file. */
    long offset(long at);

    /** Copies what is to be kept. */
    void copy(long at, byte[] into) throws Unreadable;

    /** Copies what is only looked through. */
    void pass(long at, byte[] into) throws Unreadable;
}
