package org.deepsynth.rules.fact;

/**
 * Files that were looked at to see whether they show what a fact states.
 *
 * @param files how many could be judged; at least one
 * @param contrary how many of them show the opposite; where there is one, the fact does not count as stated
 * @param sha256 the SHA-256 over the files, as whoever looked formed it, in 64 hexadecimal digits; may be empty
 * @throws IllegalArgumentException when there is no file, or more contrary ones than files
 */
public record Sample(int files, int contrary, String sha256) {

    public Sample {
        if (files < 1 || contrary < 0 || contrary > files) {
            throw new IllegalArgumentException("The sample (" + contrary + " of " + files
                    + ") must have at least one file, and no more contrary ones.");
        }
    }
}
