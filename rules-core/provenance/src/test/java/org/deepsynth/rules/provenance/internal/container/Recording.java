package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.InMemory;

/** Writes down what a container tells: each thing as its sort, its place and its bytes, one character each. */
final class Recording implements Found {

    /** One thing that was told. */
    record Told(String sort, Place place, String value) {}

    final List<Told> told = new ArrayList<>();
    Optional<FileKind> kind = Optional.empty();
    Optional<Unreadable> fault = Optional.empty();

    /** Looks at a file. */
    static Recording of(byte[] file) {
        return of(file, InspectionLimits.ORDINARY);
    }

    static Recording of(byte[] file, InspectionLimits limits) {
        return of(Bytes.of(new InMemory(file), file.length, new Budget(limits)));
    }

    static Recording of(Bytes file) {
        Recording recording = new Recording();
        try {
            for (Map.Entry<FileKind, Container> one : Containers.of(file).entrySet()) {
                if (recording.kind.isPresent()) {
                    throw new AssertionError("It is " + recording.kind.get() + " and " + one.getKey() + ".");
                }
                recording.kind = Optional.of(one.getKey());
                one.getValue().walk(file, recording);
            }
        } catch (Unreadable unreadable) {
            recording.fault = Optional.of(unreadable);
        }
        return recording;
    }

    /** The values of one sort. */
    List<String> values(String sort) {
        return told.stream()
                .filter(one -> one.sort().equals(sort))
                .map(Told::value)
                .toList();
    }

    /** The names of the places of one sort. */
    List<String> places(String sort) {
        return told.stream()
                .filter(one -> one.sort().equals(sort))
                .map(one -> one.place().name())
                .toList();
    }

    /** Why it was not read to its end. */
    Optional<Unreadable.Cause> cause() {
        return fault.map(Unreadable::reason);
    }

    private void tell(String sort, Place place, byte[] value) {
        told.add(new Told(sort, place, new String(value, StandardCharsets.ISO_8859_1)));
    }

    private void tell(String sort, Place place, Bytes value) throws Unreadable {
        StringBuilder all = new StringBuilder();
        for (long at = 0; at < value.length(); at += 4096) {
            all.append(value.latin(at, (int) Math.min(4096, value.length() - at)));
        }
        told.add(new Told(sort, place, all.toString()));
    }

    @Override
    public void label(Place place, byte[] value) {
        tell("label", place, value);
    }

    @Override
    public void xmp(Place place, byte[] packet) {
        tell("xmp", place, packet);
    }

    @Override
    public void exif(Place place, Bytes tiff) throws Unreadable {
        tell("exif", place, tiff);
    }

    @Override
    public void credentials(Place place, Bytes store) throws Unreadable {
        tell("credentials", place, store);
    }

    @Override
    public void comment(Place place, byte[] text) {
        tell("comment", place, text);
    }

    @Override
    public void statement(Place place, String property, String value) {
        told.add(new Told("statement", place, property + "=" + value));
    }

    @Override
    public void words(Place place, String text) {
        told.add(new Told("words", place, text));
    }

    @Override
    public void inside(String name, Bytes file) {
        told.add(new Told("inside", new Place(name, false, -1, -1), ""));
    }

    @Override
    public void unread(String name, long size, Unreadable why) {
        told.add(new Told("unread", new Place(name, false, -1, -1), why.getMessage()));
    }
}
