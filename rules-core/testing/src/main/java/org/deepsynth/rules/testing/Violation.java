package org.deepsynth.rules.testing;

/**
 * One place where a pack breaks its contract.
 *
 * @param about the id of the obligation, the path of the fact or the name of the file that is at fault
 * @param what what is wrong, in a sentence that names rule and fact
 * @param example the smallest description found that shows it, as YAML; empty where none is needed
 */
public record Violation(String about, String what, String example) {

    /** A violation that needs no example. */
    Violation(String about, String what) {
        this(about, what, "");
    }

    @Override
    public String toString() {
        return example.isEmpty() ? what : what + "\n" + example.stripTrailing().indent(4);
    }
}
