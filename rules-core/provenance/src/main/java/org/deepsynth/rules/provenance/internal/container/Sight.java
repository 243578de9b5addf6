package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
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
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Excerpt;
import org.deepsynth.rules.provenance.internal.c2pa.ManifestStore;
import org.deepsynth.rules.provenance.internal.exif.Exif;
import org.deepsynth.rules.provenance.internal.label.ExplicitWords;
import org.deepsynth.rules.provenance.internal.label.LabelInComment;
import org.deepsynth.rules.provenance.internal.label.LabelText;
import org.deepsynth.rules.provenance.internal.label.Labels;
import org.deepsynth.rules.provenance.internal.label.Remarks;
import org.deepsynth.rules.provenance.internal.xmp.XmpPacket;
import org.deepsynth.rules.provenance.internal.xmp.XmpProperty;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/** One look at one file: gathers what its container tells, and folds it. */
public final class Sight implements Found {

    private final int depth;
    private final Budget budget;
    private Optional<FileKind> kind = Optional.empty();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Inspection> inside = new ArrayList<>();
    private Optional<Unreadable> unread = Optional.empty();

    private Sight(int depth, Budget budget) {
        this.depth = depth;
        this.budget = budget;
    }

    /** Looks at a file. */
    public static Inspection at(String name, Bytes file) {
        return at(name, file, 0);
    }

    private static Inspection at(String name, Bytes file, int depth) {
        Sight sight = new Sight(depth, file.budget());
        Optional<Unreadable> fault = Optional.empty();
        try {
            sight.look(file);
        } catch (Unreadable unreadable) {
            fault = Optional.of(unreadable);
        }
        return sight.folded(name, file.length(), fault);
    }

    /** What is told of a file that cannot even be opened. */
    public static Inspection unreadable(String name, Unreadable why) {
        return new Inspection(
                name, 0, Optional.empty(), LabelVerdict.UNREADABLE, List.of(), List.of(), Optional.of(why), List.of());
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
            one.getValue().walk(file, this);
        }
    }

    private Inspection folded(String name, long size, Optional<Unreadable> broken) {
        List<Mark.Aigc> labels = marks.stream()
                .filter(Mark.Aigc.class::isInstance)
                .map(Mark.Aigc.class::cast)
                .toList();
        // where a label was found, a place that could not be read takes nothing from it; where none was, it may be
        // there
        Optional<Unreadable> fault = labels.isEmpty() ? broken.or(() -> unread) : broken;
        remarks.addAll(Labels.together(marks, fault.isEmpty()));
        return new Inspection(name, size, kind, verdict(kind, fault, labels, remarks), marks, remarks, fault, inside);
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

    @Override
    public void label(Place place, byte[] value) {
        marks.add(LabelText.read(place, value));
    }

    @Override
    public void xmp(Place place, byte[] packet) {
        part(place, true, () -> XmpPacket.read(packet, budget, (property, value) -> property(place, property, value)));
    }

    private void property(Place packet, XmpProperty property, String value) {
        Place place =
                new Place(packet.name() + " " + property.usual(), packet.named(), packet.offset(), packet.length());
        switch (property) {
            case AIGC -> label(place, value.getBytes(StandardCharsets.UTF_8));
            case SOURCE_TYPE -> {
                if (!value.isEmpty()) {
                    marks.add(new Mark.SourceType(place, Excerpt.of(value)));
                }
            }
            default -> statement(place, property.usual(), value);
        }
    }

    @Override
    public void exif(Place place, Bytes tiff) {
        part(place, true, () -> Exif.read(tiff, place, this));
    }

    @Override
    public void credentials(Place place, Bytes store) {
        part(place, false, () -> ManifestStore.read(place, store, marks::add));
    }

    @Override
    public void statement(Place place, String property, String value) {
        String shown = Excerpt.of(value);
        if (!shown.isEmpty()) {
            marks.add(new Mark.Statement(place, property, shown));
        }
    }

    @Override
    public void comment(Place place, byte[] text) {
        LabelInComment.of(text).ifPresent(label -> label(place, label));
    }

    @Override
    public void words(Place place, String text) {
        Optional<String> words = ExplicitWords.of(text);
        words.ifPresent(found -> marks.add(new Mark.Explicit(place, found)));
        if (words.isEmpty()) {
            ExplicitWords.english(text).map(Remarks::english).ifPresent(remarks::add);
        }
    }

    @Override
    public void inside(String name, Bytes file) throws Unreadable {
        file.budget().depth(depth + 1);
        inside.add(at(name, file, depth + 1));
    }

    /** A part that breaks is told; what stands elsewhere counts all the same. */
    private void part(Place place, boolean mayHoldLabel, Part part) {
        try {
            part.read();
        } catch (Unreadable why) {
            remarks.add(Remarks.unread(place.name(), LocalizedText.of(Language.EN, why.getMessage())));
            if (mayHoldLabel && unread.isEmpty()) {
                unread = Optional.of(new Unreadable(why.reason(), place.name() + ": " + why.getMessage()));
            }
        }
    }

    private interface Part {

        void read() throws Unreadable;
    }

    @Override
    public void unread(String name, long size, Unreadable why) {
        inside.add(new Sight(depth + 1, budget).folded(name, size, Optional.of(why)));
    }
}
