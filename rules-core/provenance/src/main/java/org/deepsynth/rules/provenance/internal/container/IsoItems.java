package org.deepsynth.rules.provenance.internal.container;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.boxes.Box;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** Items of a {@code meta} box as pictures have them (ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12, annex A): those with XMP or EXIF. */
final class IsoItems {

    private static final String XMP = "application/rdf+xml";

    private final String path;
    private final Bytes file;
    private final IsoMeta meta;
    private final Found found;
    private final Faults faults;
    private final Map<Long, IsoItem> wanted = new HashMap<>();
    private final Set<Long> located = new HashSet<>();

    IsoItems(String path, Bytes file, IsoMeta meta, Found found, Faults faults) {
        this.path = path;
        this.file = file;
        this.meta = meta;
        this.found = found;
        this.faults = faults;
    }

    void read() throws Unreadable {
        for (Box box : meta.all("iinf")) {
            faults.attempt(() -> infos(box.data()));
        }
        for (Box box : meta.all("iloc")) {
            faults.attempt(() -> IsoLocations.each(box.data(), this::located));
        }
        if (!located.containsAll(wanted.keySet())) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "An item of " + path + " has no place in the file.");
        }
    }

    private void infos(Bytes data) throws Unreadable {
        int version = data.u8(0);
        Bytes entries = data.from(version == 0 ? 6 : 8);
        Box.each(entries, entry -> {
            if (entry.type().equals("infe")) {
                IsoItem item = IsoItem.of(entry.data());
                if (item.type().equals("Exif") || item.content().equals(XMP)) {
                    wanted.put(item.id(), item);
                }
            }
        });
    }

    /** An item that lies past the end shows that the file is cut, whatever it is. */
    private void located(IsoLocations.Location location) {
        if (location.method() == 0 && !location.elsewhere()) {
            faults.attempt(() -> location.parts(file));
        }
        IsoItem item = wanted.get(location.id());
        if (item != null && located.add(item.id())) {
            faults.attempt(() -> item(item, location));
        }
    }

    private void item(IsoItem item, IsoLocations.Location location) throws Unreadable {
        if (item.secret()) {
            throw new Unreadable(Unreadable.Cause.ENCRYPTED, "Item " + item.id() + " of " + path + " is protected.");
        }
        if (!item.packing().isEmpty()) {
            throw unsupported(item.id(), "is packed as " + item.packing());
        }
        Bytes data = location.in(source(location));
        if (item.content().equals(XMP)) {
            found.xmp(place(item, XMP, true, data), data.take(0, data.length()));
        } else {
            exif(item, data);
        }
    }

    /** Four bytes tell how many bytes stand before the TIFF header. */
    private void exif(IsoItem item, Bytes data) throws Unreadable {
        found.exif(place(item, "Exif", false, data), data.from(4 + data.u32(0)));
    }

    private Place place(IsoItem item, String name, boolean named, Bytes data) {
        return new Place(path + " item " + item.id() + " " + name, named, data.offset(0), data.length());
    }

    private Bytes source(IsoLocations.Location location) throws Unreadable {
        if (location.elsewhere()) {
            throw unsupported(location.id(), "lies in another file");
        }
        return switch (location.method()) {
            case 0 -> file;
            case 1 ->
                meta.all("idat").stream()
                        .findFirst()
                        .map(Box::data)
                        .orElseThrow(
                                () -> new Unreadable(Unreadable.Cause.BROKEN, "The box " + path + "/idat is missing."));
            default -> throw unsupported(location.id(), "is made of other items");
        };
    }

    private Unreadable unsupported(long id, String how) {
        return new Unreadable(
                Unreadable.Cause.UNSUPPORTED, "Item " + id + " of " + path + " " + how + ", which is not read.");
    }
}
