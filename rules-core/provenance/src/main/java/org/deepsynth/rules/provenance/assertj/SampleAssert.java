package org.deepsynth.rules.provenance.assertj;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.sample.SampledFile;
import org.deepsynth.rules.provenance.sample.SampledFiles;
import org.deepsynth.rules.provenance.sample.UnlabelledShare;
import org.deepsynth.rules.text.Language;

/**
 * Assertions on what many files carry. A failure tells each file with its verdict and remarks, and how to write a label.
 *
 * <p>Files that cannot be judged fail as well, since nobody can say that they carry anything; those of other kinds can be left aside.
 */
public final class SampleAssert extends AbstractAssert<SampleAssert, SampledFiles> {

    /** What rounding may do to a bound. */
    private static final double TIE = 1e-9;

    private Language language = Language.EN;
    private boolean otherKindsAside;

    SampleAssert(SampledFiles sample) {
        super(sample, SampleAssert.class);
        isNotNull();
    }

    /** Tells remarks in that language. */
    public SampleAssert in(Language other) {
        language = other;
        return this;
    }

    /** Leaves aside files of kinds that cannot be judged, such as plain text; those that cannot be read still fail. */
    public SampleAssert leavingOtherKindsAside() {
        otherKindsAside = true;
        return this;
    }

    /** At least one file was judged, and each carries a valid label of GB 45438-2025. */
    public SampleAssert allCarryAigcLabel() {
        requireJudged();
        List<SampledFile> faulty = actual.faulty();
        if (!faulty.isEmpty()) {
            throw failure(
                    "%nAll files must carry a valid label of GB 45438-2025; %s of %s do not:%n%s%n%s",
                    faulty.size(), actual.judged().size(), Told.files(faulty, language), Told.WAY_OUT);
        }
        return this;
    }

    /**
     * If these files were drawn at random, at most that share of all output is without a valid label. Copies of a file count once.
     *
     * @param share such as 0.05 for 5 %
     * @param confidence such as 0.95
     * @throws IllegalArgumentException when an argument is out of range
     */
    public SampleAssert atMostUnlabelled(double share, double confidence) {
        long needed = UnlabelledShare.filesNeeded(share, confidence);
        requireJudged();
        double bound = actual.unlabelledAtMost(confidence);
        if (bound > share + TIE) {
            List<SampledFile> faulty = actual.faulty();
            throw failure(
                    "%nThe files must show that at most %s of all output is without a valid label, at a confidence of %s;"
                            + " they show at most %s: %s different files were judged, %s of all judged are without one.%n%s%s",
                    UnlabelledShare.percent(share),
                    UnlabelledShare.confidence(confidence),
                    UnlabelledShare.percent(bound),
                    actual.different().size(),
                    faulty.size(),
                    faulty.isEmpty()
                            ? "Take at least " + needed + " files that all carry one."
                            : Told.files(faulty, language) + "\n",
                    faulty.isEmpty() ? "" : Told.WAY_OUT);
        }
        return this;
    }

    /** What was not judged is not content with itself. */
    private void requireJudged() {
        List<SampledFile> unjudged = actual.unjudged().stream()
                .filter(file -> !otherKindsAside || file.verdict() != LabelVerdict.NOT_SUPPORTED)
                .toList();
        if (!unjudged.isEmpty()) {
            throw failure(
                    "%n%s files cannot be judged, so nobody can say what they carry:%n%s%n%s",
                    unjudged.size(),
                    Told.files(unjudged, language),
                    "Mend or remove them; those of other kinds leavingOtherKindsAside() leaves aside.");
        }
        if (actual.judged().isEmpty()) {
            throw failure(
                    "%nAt least one file must be judged; of %s none could be.",
                    actual.files().size());
        }
    }
}
