package org.deepsynth.rules.provenance.sample;

import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;

/**
 * One file of a sample.
 *
 * @param place where it is, as it was named; what is in an archive stands behind {@code !/}
 * @param name its name within the sample, from the folder that was named on
 * @param inside its way within the archive that it is in; empty where it is in none
 * @param sha256 of the file, or of the archive that it is in, in 64 hexadecimal digits; only zeros where it cannot be read
 * @param labels how many labels of GB 45438 it has
 * @param inspection what was seen in it; of values beyond all measure the beginning, so that many files fit into memory
 * @param remarks what is odd about it beside the other files, or beside what was expected
 */
public record SampledFile(
        String place,
        String name,
        String inside,
        String sha256,
        int labels,
        Inspection inspection,
        List<Remark> remarks) {

    public SampledFile {
        remarks = List.copyOf(remarks);
    }

    /** What it shows of the label. */
    public LabelVerdict verdict() {
        return inspection.label();
    }

    /** Whether it says anything about the label. */
    public boolean judged() {
        return verdict().answers();
    }

    /** Whether it was judged, and carries no valid label. */
    public boolean faulty() {
        return judged() && verdict() != LabelVerdict.VALID;
    }

    /** Whether it is in an archive. */
    public boolean inArchive() {
        return !inside.isEmpty();
    }

    /** All that is wrong or odd: about its labels, about it as a whole, and beside the others. */
    public Stream<Remark> allRemarks() {
        return Stream.of(
                        inspection.marks(Mark.Aigc.class).stream().flatMap(label -> label.remarks().stream()),
                        inspection.remarks().stream(),
                        remarks.stream())
                .flatMap(all -> all);
    }

    SampledFile and(Remark remark) {
        return new SampledFile(
                place,
                name,
                inside,
                sha256,
                labels,
                inspection,
                Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }
}
