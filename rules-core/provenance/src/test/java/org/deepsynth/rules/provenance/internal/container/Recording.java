package org.deepsynth.rules.provenance.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
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
import org.deepsynth.rules.provenance.internal.found.Found;

/** Writes down what a container tells, and lets nothing pass but the one exception. */
final class Recording implements Found {

    static final String LABEL = "{\"Label\":\"1\",\"ContentProducer\":\"example\",\"ProduceID\":\"a1\"}";

    /**
     * One thing that was told.
     *
     * @param sort the method that told it
     * @param value as text: UTF-8 where that fits, and otherwise one character for each byte
     */
    record Told(String sort, Place place, String value) {

        String line() {
            return sort + " " + place.name() + (place.named() ? " (named): " : ": ") + value;
        }
    }

    private final List<Told> told = new ArrayList<>();
    private Optional<FileKind> kind = Optional.empty();
    private Optional<Unreadable> fault = Optional.empty();

    static Recording of(byte[] file) {
        return of(file, InspectionLimits.ORDINARY);
    }

    static Recording of(byte[] file, InspectionLimits limits) {
        return of(Bytes.of(new InMemory(file), file.length, new Budget(limits)));
    }

    static Recording of(SeekableByteChannel channel, InspectionLimits limits) throws IOException {
        return of(Bytes.of(channel, channel.size(), new Budget(limits)));
    }

    private static Recording of(Bytes file) {
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

    /** The kinds that a file may be of. */
    static List<FileKind> kinds(byte[] file) {
        try {
            return List.copyOf(Containers.of(Bytes.of(file, new Budget(InspectionLimits.ORDINARY)))
                    .keySet());
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    Optional<FileKind> kind() {
        return kind;
    }

    /** Why it was not read to its end. */
    Optional<Unreadable.Cause> fault() {
        return fault.map(Unreadable::reason);
    }

    List<Told> told() {
        return told;
    }

    /** What was told by one method. */
    List<Told> told(String sort) {
        return told.stream().filter(one -> one.sort().equals(sort)).toList();
    }

    List<String> values(String sort) {
        return told(sort).stream().map(Told::value).toList();
    }

    List<String> labels() {
        return values("label");
    }

    /** The names of the places. */
    List<String> places(String sort) {
        return told(sort).stream().map(one -> one.place().name()).toList();
    }

    /** Each as one line: by what, where, and what stands there. */
    List<String> lines() {
        return told.stream().map(Told::line).toList();
    }

    List<String> lines(String sort) {
        return told(sort).stream().map(Told::line).toList();
    }

    /** Whether it would be said that there is no label. */
    boolean absent() {
        return kind.isPresent() && fault.isEmpty() && told.isEmpty();
    }

    private void tell(String sort, Place place, byte[] value) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(value, StandardCharsets.ISO_8859_1);
        }
        told.add(new Told(sort, place, text));
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
        tell("exif", place, tiff.whole());
    }

    @Override
    public void credentials(Place place, Bytes store) throws Unreadable {
        tell("credentials", place, store.whole());
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
        told.add(new Told("inside", new Place(name, false, -1, -1), String.valueOf(file.length())));
    }

    @Override
    public void unread(String name, long size, Unreadable why) {
        told.add(new Told("unread", new Place(name, false, -1, -1), why.reason().toString()));
    }
}
