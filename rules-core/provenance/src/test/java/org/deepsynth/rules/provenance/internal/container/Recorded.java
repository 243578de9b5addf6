package org.deepsynth.rules.provenance.internal.container;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
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

/** Keeps what a container tells. */
final class Recorded implements Found {

    /** One thing that was told: which method, where, and the bytes as UTF-8. */
    record Told(String sort, Place place, String text) {}

    private final List<Told> told = new ArrayList<>();
    private Optional<FileKind> kind = Optional.empty();
    private Optional<Unreadable> fault = Optional.empty();

    static Recorded of(byte[] file) throws IOException {
        return of(new InMemory(file), InspectionLimits.ORDINARY);
    }

    /** Looks at a file as an inspector does. */
    static Recorded of(SeekableByteChannel channel, InspectionLimits limits) throws IOException {
        Recorded recorded = new Recorded();
        Bytes file = Bytes.of(channel, channel.size(), new Budget(limits));
        try {
            Map<FileKind, Container> fitting = Containers.of(file);
            recorded.kind = fitting.keySet().stream().findFirst();
            for (Container container : fitting.values()) {
                container.walk(file, recorded);
            }
        } catch (Unreadable unreadable) {
            recorded.fault = Optional.of(unreadable);
        }
        return recorded;
    }

    Optional<FileKind> kind() {
        return kind;
    }

    Optional<Unreadable.Cause> fault() {
        return fault.map(Unreadable::reason);
    }

    List<Told> told() {
        return told;
    }

    List<String> labels() {
        return texts("label");
    }

    List<String> texts(String sort) {
        return told.stream()
                .filter(one -> one.sort().equals(sort))
                .map(Told::text)
                .toList();
    }

    /** Whether it would be said that there is no label. */
    boolean absent() {
        return kind.isPresent() && fault.isEmpty() && told.isEmpty();
    }

    private void add(String sort, Place place, byte[] bytes) {
        told.add(new Told(sort, place, new String(bytes, StandardCharsets.UTF_8)));
    }

    @Override
    public void label(Place place, byte[] value) {
        add("label", place, value);
    }

    @Override
    public void xmp(Place place, byte[] packet) {
        add("xmp", place, packet);
    }

    @Override
    public void exif(Place place, Bytes tiff) throws Unreadable {
        add("exif", place, tiff.take(0, tiff.length()));
    }

    @Override
    public void statement(Place place, String property, String value) {
        add("statement", place, (property + "=" + value).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void credentials(Place place, Bytes store) throws Unreadable {
        add("credentials", place, store.take(0, Math.min(64, store.length())));
    }

    @Override
    public void comment(Place place, byte[] text) {
        add("comment", place, text);
    }

    @Override
    public void words(Place place, String text) {
        add("words", place, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void inside(String name, Bytes file) {
        add("inside", new Place(name, false, -1, -1), new byte[0]);
    }

    @Override
    public void unread(String name, long size, Unreadable why) {
        add("unread", new Place(name, false, -1, -1), why.getMessage().getBytes(StandardCharsets.UTF_8));
    }
}
