package org.deepsynth.rules.provenance.report;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.sample.ObservedFacts;
import org.deepsynth.rules.provenance.sample.SampledFile;
import org.deepsynth.rules.provenance.sample.SampledFiles;
import org.deepsynth.rules.provenance.sample.UnlabelledShare;

/**
 * What is told of a look at many files.
 *
 * @param sample the files
 * @param description the name of the description against which they were held; empty where there is none
 * @param observed what they show of it; empty where there is none
 * @param share of all output that is to be unlabelled at most, such as 0.05
 * @param confidence at which that is asked, such as 0.95
 * @throws IllegalArgumentException when share or confidence is out of range
 */
public record FilesReport(
        SampledFiles sample, String description, Optional<ObservedFacts> observed, double share, double confidence) {

    public FilesReport {
        UnlabelledShare.requireShare(share);
        UnlabelledShare.requireConfidence(confidence);
    }

    /** Whether at least one file could be judged; where none could, nothing was shown. */
    public boolean judged() {
        return !sample.judged().isEmpty();
    }

    /**
     * Whether something is wrong: a judged file without a valid label, one that names another provider than the expected one, or one that
     * shows the opposite of what the description states.
     */
    public boolean faulty() {
        return !sample.faulty().isEmpty()
                || sample.files().stream().anyMatch(FilesReport::ofOther)
                || observed.filter(facts -> !facts.contradictions().isEmpty()).isPresent();
    }

    private static boolean ofOther(SampledFile file) {
        return file.remarks().stream()
                .anyMatch(remark ->
                        remark.check().equals("implicit.producer-match") && remark.level() == Remark.Level.WARNING);
    }

    /** Files that carry a valid label and are odd all the same. */
    List<SampledFile> odd() {
        return sample.files().stream()
                .filter(file -> file.judged() && !file.faulty())
                .filter(file -> file.allRemarks().anyMatch(remark -> remark.level() != Remark.Level.NOTE))
                .toList();
    }
}
