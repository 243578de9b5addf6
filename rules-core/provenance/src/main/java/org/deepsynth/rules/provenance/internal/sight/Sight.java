package org.deepsynth.rules.provenance.internal.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.container.Container;
import org.deepsynth.rules.provenance.internal.container.Containers;
import org.deepsynth.rules.provenance.internal.label.Labels;

/** One look at one file: what its container tells, folded. */
public final class Sight {

    private final Gathered gathered;
    private Optional<FileKind> kind = Optional.empty();

    private Sight(Gathered gathered) {
        this.gathered = gathered;
    }

    /** Looks at a file. */
    public static Inspection at(String name, Bytes file) {
        return at(name, file, 0);
    }

    /**
     * Looks at a file in others.
     *
     * @param depth in how many
     */
    static Inspection at(String name, Bytes file, int depth) {
        Sight sight = new Sight(new Gathered(file.budget(), depth));
        Optional<Unreadable> fault = Optional.empty();
        try {
            sight.look(file);
        } catch (Unreadable unreadable) {
            fault = Optional.of(unreadable);
        }
        return sight.folded(name, file.length(), fault);
    }

    /** What is told of a file that cannot even be opened. */
    public static Inspection unreadable(String name, long size, Unreadable why) {
        return new Inspection(
                name,
                size,
                Optional.empty(),
                LabelVerdict.UNREADABLE,
                List.of(),
                List.of(),
                Optional.of(why),
                List.of());
    }

    private void look(Bytes file) throws Unreadable {
        if (file.length() == 0) {
            throw new Unreadable(Unreadable.Cause.NO_FILE, "It is empty.");
        }
        Map<FileKind, Container> fitting = Containers.of(file);
        if (fitting.size() > 1) {
            throw new Unreadable(Unreadable.Cause.AMBIGUOUS, "It may be any of " + fitting.keySet() + ".");
        }
        for (Map.Entry<FileKind, Container> one : fitting.entrySet()) {
            // Known before the walk, so that a file that is cut off still has its kind.
            kind = Optional.of(one.getKey());
            one.getValue().walk(file, gathered);
        }
    }

    private Inspection folded(String name, long size, Optional<Unreadable> broken) {
        List<Mark> marks = gathered.marks();
        List<Mark.Aigc> labels = marks.stream()
                .filter(Mark.Aigc.class::isInstance)
                .map(Mark.Aigc.class::cast)
                .toList();
        // a place that could not be read takes nothing from a label that was found, and may hold one where none was
        Optional<Unreadable> fault = labels.isEmpty() ? broken.or(gathered::unread) : broken;
        List<Remark> remarks = new ArrayList<>(gathered.remarks());
        remarks.addAll(Labels.together(marks, fault.isEmpty()));
        return new Inspection(
                name, size, kind, verdict(kind, fault, labels, remarks), marks, remarks, fault, gathered.inside());
    }

    private static LabelVerdict verdict(
            Optional<FileKind> kind, Optional<Unreadable> fault, List<Mark.Aigc> labels, List<Remark> remarks) {
        if (!labels.isEmpty()) {
            boolean valid = labels.stream().allMatch(Mark.Aigc::valid)
                    && remarks.stream().noneMatch(Remark::malformed);
            return valid ? LabelVerdict.VALID : LabelVerdict.MALFORMED;
        }
        if (fault.isPresent()) {
            return LabelVerdict.UNREADABLE;
        }
        return kind.filter(FileKind::labelPlaceKnown).isPresent() ? LabelVerdict.ABSENT : LabelVerdict.NOT_SUPPORTED;
    }
}
