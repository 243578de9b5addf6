package org.deepsynth.rules.provenance.assertj;

import java.nio.file.Path;
import java.util.List;
import org.deepsynth.rules.provenance.sample.SampleInspector;
import org.deepsynth.rules.provenance.sample.SampledFiles;

/**
 * Where assertions on what files carry begin.
 *
 * <pre>{@code
 * ProvenanceAssertions.assertThat(picture).carriesAigcLabelOf("001191110000…");
 * ProvenanceAssertions.assertThatFolder(Path.of("out")).allCarryAigcLabel().atMostUnlabelled(0.05, 0.95);
 * }</pre>
 *
 * <p>AssertJ is an optional dependency of this library: who uses this class has it anyway. AssertJ has an {@code assertThat(Path)} of its
 * own; where both are imported statically, write {@link #assertThatFile}.
 */
public final class ProvenanceAssertions {

    private ProvenanceAssertions() {}

    /** Assertions on one file. */
    public static CarrierAssert assertThat(Path file) {
        return new CarrierAssert(file);
    }

    /** The same, under a name that AssertJ does not have. */
    public static CarrierAssert assertThatFile(Path file) {
        return new CarrierAssert(file);
    }

    /**
     * Assertions on all files of a folder and of those in it, or on one file.
     *
     * @throws AssertionError when there is no such folder, or no file in it
     */
    public static SampleAssert assertThatFolder(Path folder) {
        try {
            return assertThat(new SampleInspector().inspect(List.of(folder)));
        } catch (IllegalArgumentException none) {
            throw new AssertionError(none.getMessage(), none);
        }
    }

    /** Assertions on files that were looked at. */
    public static SampleAssert assertThat(SampledFiles sample) {
        return new SampleAssert(sample);
    }
}
