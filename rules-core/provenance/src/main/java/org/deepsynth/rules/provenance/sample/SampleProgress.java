package org.deepsynth.rules.provenance.sample;

/** Who is told how far a look at many files has come. */
@FunctionalInterface
public interface SampleProgress {

    /**
     * Another file is done.
     *
     * @param done how many are
     * @param total how many there are on the disk; what archives hold is not known before
     */
    void done(int done, int total);
}
