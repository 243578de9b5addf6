package org.deepsynth.rules.provenance.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.provenance.LabelVerdict;

/**
 * Files that were looked at together. What an archive holds counts as files of their own, and the archive does not.
 *
 * @param from what was named, such as {@code out/}, without the way to it
 * @param files all of them, in the order of what was named and by name within it
 * @param sha256 the SHA-256 over the sorted lines {@code sha256  name} of the files on the disk, as {@code sha256sum FILES | LC_ALL=C sort |
 *     sha256sum} gives it within the folder
 */
public record SampledFiles(List<String> from, List<SampledFile> files, String sha256) {

    public SampledFiles {
        from = List.copyOf(from);
        files = List.copyOf(files);
    }

    /** How many have that verdict. */
    public int count(LabelVerdict verdict) {
        return (int) files.stream().filter(file -> file.verdict() == verdict).count();
    }

    /** Those that say something about the label. */
    public List<SampledFile> judged() {
        return files.stream().filter(SampledFile::judged).toList();
    }

    /** Those that say nothing about it: of a kind that cannot be judged, or not readable. */
    public List<SampledFile> unjudged() {
        return files.stream().filter(file -> !file.judged()).toList();
    }

    /** Those that were judged and carry no valid label. */
    public List<SampledFile> faulty() {
        return files.stream().filter(SampledFile::faulty).toList();
    }

    /** Whether at least one file was judged, and every judged one carries a valid label. */
    public boolean allLabelled() {
        return count(LabelVerdict.VALID) > 0 && faulty().isEmpty();
    }

    /** Those that were judged, each once: a copy of a file says nothing that the file does not. */
    public List<SampledFile> different() {
        Set<String> known = new HashSet<>();
        return judged().stream()
                .filter(file -> known.add(file.sha256() + file.inside()))
                .toList();
    }

    /**
     * The share of all output that is at most without a valid label, if these files were drawn from it at random; copies count once.
     *
     * @param confidence between 0 and 1, such as 0.95
     * @return from 0 to 1; 1 where no file was judged
     * @throws IllegalArgumentException when the confidence is out of range
     */
    public double unlabelledAtMost(double confidence) {
        List<SampledFile> different = different();
        long faulty = different.stream().filter(SampledFile::faulty).count();
        return UnlabelledShare.atMost(faulty, different.size(), confidence);
    }
}
