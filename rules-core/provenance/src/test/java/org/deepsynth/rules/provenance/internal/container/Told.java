package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Keeps what a container tells, a line each: what, where, and what stands there. */
final class Told implements Found {

    static final String LABEL = "{\"Label\":\"1\",\"ContentProducer\":\"example\",\"ProduceID\":\"a1\"}";

    final List<String> lines = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    Unreadable fault = new Unreadable(Unreadable.Cause.NO_FILE, "none");
    boolean whole = true;

    static Told of(byte[] file) {
        return of(file, InspectionLimits.ORDINARY);
    }

    /** Looks as {@link Sight} does, and lets nothing pass but the one exception. */
    static Told of(byte[] file, InspectionLimits limits) {
        Told told = new Told();
        try {
            Bytes bytes = bytes(file, limits);
            for (Container container : Containers.of(bytes).values()) {
                container.walk(bytes, told);
            }
        } catch (Unreadable unreadable) {
            told.fault = unreadable;
            told.whole = false;
        }
        return told;
    }

    static List<FileKind> kinds(byte[] file) {
        try {
            return List.copyOf(
                    Containers.of(bytes(file, InspectionLimits.ORDINARY)).keySet());
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static Bytes bytes(byte[] file, InspectionLimits limits) {
        return Bytes.of(file, new Budget(limits));
    }

    /** Those of one sort. */
    List<String> told(String sort) {
        return lines.stream().filter(line -> line.startsWith(sort + " ")).toList();
    }

    private void line(String sort, Place place, String value) {
        places.add(place);
        lines.add(sort + " " + place.name() + (place.named() ? " (named): " : ": ") + value);
    }

    @Override
    public void label(Place place, byte[] value) {
        line("label", place, new String(value, StandardCharsets.UTF_8));
    }

    @Override
    public void xmp(Place place, byte[] packet) {
        line("xmp", place, new String(packet, StandardCharsets.UTF_8));
    }

    @Override
    public void exif(Place place, Bytes tiff) {
        line("exif", place, "");
    }

    @Override
    public void statement(Place place, String property, String value) {
        line("statement", place, property + "=" + value);
    }

    @Override
    public void credentials(Place place, Bytes store) throws Unreadable {
        line("credentials", place, store.latin(0, (int) store.length()));
    }

    @Override
    public void comment(Place place, byte[] text) {
        line("comment", place, new String(text, StandardCharsets.UTF_8));
    }

    @Override
    public void words(Place place, String text) {
        line("words", place, text);
    }

    @Override
    public void inside(String name, Bytes file) throws Unreadable {
        lines.add("inside " + name + ": " + file.length());
    }

    @Override
    public void unread(String name, long size, Unreadable why) {
        lines.add("unread " + name + ": " + why.reason());
    }
}
