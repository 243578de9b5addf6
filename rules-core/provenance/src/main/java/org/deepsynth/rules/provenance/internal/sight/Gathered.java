package org.deepsynth.rules.provenance.internal.sight;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Excerpt;
import org.deepsynth.rules.provenance.internal.c2pa.ManifestStore;
import org.deepsynth.rules.provenance.internal.exif.Exif;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.label.ExplicitWords;
import org.deepsynth.rules.provenance.internal.label.LabelInComment;
import org.deepsynth.rules.provenance.internal.label.LabelText;
import org.deepsynth.rules.provenance.internal.label.Remarks;
import org.deepsynth.rules.provenance.internal.xmp.XmpPacket;
import org.deepsynth.rules.provenance.internal.xmp.XmpProperty;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/** Gathers what the container of one file tells. */
final class Gathered implements Found {

    private final Budget budget;
    private final int depth;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Inspection> inside = new ArrayList<>();
    private Optional<Unreadable> unread = Optional.empty();

    /**
     * Of a file.
     *
     * @param depth in how many other files it is
     */
    Gathered(Budget budget, int depth) {
        this.budget = budget;
        this.depth = depth;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Remark> remarks() {
        return remarks;
    }

    List<Inspection> inside() {
        return inside;
    }

    /** Why a part that may hold a label was not read; empty where all were. */
    Optional<Unreadable> unread() {
        return unread;
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
        inside.add(Sight.at(name, file, depth + 1));
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
        inside.add(Sight.unreadable(name, size, why));
    }
}
