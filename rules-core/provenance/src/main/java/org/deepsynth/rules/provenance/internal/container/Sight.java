package org.deepsynth.rules.provenance.internal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.label.LabelText;
import org.deepsynth.rules.provenance.internal.label.Labels;

/** One look at one file: gathers what its container tells, and folds it. */
public final class Sight implements Found {

    private final int depth;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Inspection> inside = new ArrayList<>();

    private Sight(int depth) {
        this.depth = depth;
    }

    /** Looks at a file. */
    public static Inspection at(String name, Bytes file) {
        return at(name, file, 0);
    }

    private static Inspection at(String name, Bytes file, int depth) {
        Sight sight = new Sight(depth);
        Optional<FileKind> kind = Optional.empty();
        Optional<Unreadable> fault = Optional.empty();
        try {
            kind = sight.look(file);
        } catch (Unreadable unreadable) {
            fault = Optional.of(unreadable);
        }
        return sight.folded(name, file.length(), kind, fault);
    }

    /** What is told of a file that cannot even be opened. */
    public static Inspection unreadable(String name, Unreadable why) {
        return new Sight(0).folded(name, 0, Optional.empty(), Optional.of(why));
    }

    private Optional<FileKind> look(Bytes file) throws Unreadable {
        if (file.length() == 0) {
            throw new Unreadable(Unreadable.Cause.NO_FILE, "It is empty.");
        }
        Map<FileKind, Container> fitting = Containers.of(file);
        if (fitting.size() > 1) {
            throw new Unreadable(Unreadable.Cause.AMBIGUOUS, "It may be any of " + fitting.keySet() + ".");
        }
        for (Map.Entry<FileKind, Container> one : fitting.entrySet()) {
            one.getValue().walk(file, this);
        }
        return fitting.keySet().stream().findFirst();
    }

    private Inspection folded(String name, long size, Optional<FileKind> kind, Optional<Unreadable> fault) {
        List<Mark.Aigc> labels = marks.stream()
                .filter(Mark.Aigc.class::isInstance)
                .map(Mark.Aigc.class::cast)
                .toList();
        List<Remark> remarks = Labels.together(labels);
        return new Inspection(name, size, kind, verdict(kind, fault, labels, remarks), marks, remarks, fault, inside);
    }

    private static LabelVerdict verdict(
            Optional<FileKind> kind, Optional<Unreadable> fault, List<Mark.Aigc> labels, List<Remark> remarks) {
        if (!labels.isEmpty()) {
            boolean valid =
                    labels.stream().allMatch(Mark.Aigc::valid) && remarks.stream().noneMatch(Remark::malformed);
            return valid ? LabelVerdict.VALID : LabelVerdict.MALFORMED;
        }
        if (fault.isPresent()) {
            return LabelVerdict.UNREADABLE;
        }
        return kind.isPresent() ? LabelVerdict.ABSENT : LabelVerdict.NOT_SUPPORTED;
    }

    @Override
    public void label(Place place, byte[] value) {
        marks.add(LabelText.read(place, value));
    }

    @Override
    public void xmp(Place place, byte[] packet) {}

    @Override
    public void exif(Place place, Bytes tiff) {}

    @Override
    public void iptc(Place place, byte[] records) {}

    @Override
    public void credentials(Place place, Bytes store) {}

    @Override
    public void comment(Place place, byte[] text) {}

    @Override
    public void words(Place place, String text) {}

    @Override
    public void inside(String name, Bytes file) throws Unreadable {
        file.budget().depth(depth + 1);
        inside.add(at(name, file, depth + 1));
    }
}
