package org.deepsynth.rules.benchmarks.start;

/** The least that a process can do, beside which the start of the others is seen. */
public final class BareJvm {

    private BareJvm() {}

    /** Prints one line. */
    public static void main(String[] arguments) {
        System.out.println(0);
    }
}
