package org.deepsynth.rules.provenance.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;

/** The marks of one file beside each other. */
public final class Labels {

    /** How many places one remark tells. */
    static final int TOLD = 5;

    private Labels() {}

    /**
     * What is wrong or odd about having these together.
     *
     * @param whole whether the file was read to its end, so that a label that was not found is not there
     */
    public static List<Remark> together(List<Mark> marks, boolean whole) {
        List<Mark.Aigc> labels = of(marks, Mark.Aigc.class).toList();
        List<Remark> remarks = new ArrayList<>();
        if (labels.size() > 1) {
            remarks.add(several(labels));
        }
        if (!labels.isEmpty()) {
            SourceTypes.taken(marks).ifPresent(remarks::add);
        } else if (whole) {
            SourceTypes.unlabelled(marks).ifPresent(remarks::add);
        }
        SourceTypes.bare(marks).ifPresent(remarks::add);
        return remarks;
    }

    /** GB 45438-2025, clause 6.1 c: one file keeps one label. */
    private static Remark several(List<Mark.Aigc> labels) {
        long different = labels.stream()
                .filter(label -> !label.fields().isEmpty())
                .map(Labels::production)
                .distinct()
                .count();
        String count = String.valueOf(labels.size());
        String places =
                labels.stream().limit(TOLD).map(label -> label.place().name()).collect(Collectors.joining("; "));
        return different > 1
                ? Remarks.malformed("implicit.single", "different", "count", count, "places", places)
                : Remarks.warning("implicit.single", "same", "count", count, "places", places);
    }

    private static List<String> production(Mark.Aigc label) {
        return Stream.of(Fields.LABEL, Fields.PRODUCER, Fields.PRODUCE_ID)
                .map(name -> label.field(name).orElse(""))
                .toList();
    }

    static <M extends Mark> Stream<M> of(List<Mark> marks, Class<M> sort) {
        return marks.stream().filter(sort::isInstance).map(sort::cast);
    }
}
