package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.boxes.Box;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** Items of an {@code ilst} box, under the names of a {@code keys} box or under those of iTunes. */
final class IsoTags {

    /** The place that the practice guide on video names, where the name comes from {@code keys}. */
    private static final String GUIDE = "moov/udta/meta";

    private static final int LONGEST_KEY = 64;

    private static final Set<String> COMMENTS = Set.of("comment", "description", "\u00a9cmt", "desc");

    private final String path;
    private final IsoMeta meta;
    private final Found found;
    private final Faults faults;
    private final Map<Long, String> keys = new HashMap<>();

    IsoTags(String path, IsoMeta meta, Found found, Faults faults) {
        this.path = path;
        this.meta = meta;
        this.found = found;
        this.faults = faults;
    }

    void read() {
        for (Box box : meta.all("keys")) {
            faults.attempt(() -> keys(box.data()));
        }
        for (Box box : meta.all("ilst")) {
            faults.attempt(() -> Box.each(box.data(), item -> faults.attempt(() -> item(item))));
        }
    }

    /** Keys count from 1. Those of other namespaces take a number, too. */
    private void keys(Bytes data) throws Unreadable {
        long count = data.u32(4);
        long at = 8;
        for (long number = 1; number <= count; number++) {
            data.budget().step();
            long size = data.u32(at);
            if (size < 8) {
                throw new Unreadable(
                        Unreadable.Cause.BROKEN, "A key at byte " + data.offset(at) + " is shorter than its header.");
            }
            Bytes key = data.slice(at, size);
            boolean read = key.has(4, "mdta") && size - 8 <= LONGEST_KEY;
            keys.put(number, read ? key.latin(8, (int) size - 8) : "");
            at += size;
        }
    }

    private void item(Box item) throws Unreadable {
        String key = keys.getOrDefault(item.whole().u32(4), item.type());
        if (key.equals("----")) {
            free(item);
        } else if (key.equals("AIGC")) {
            boolean named = path.equals(GUIDE) && !item.type().equals(key);
            label(item.place(path + " AIGC", named), item);
        } else if (COMMENTS.contains(key.toLowerCase(Locale.ROOT))) {
            comment(item.place(path + " " + key, false), item);
        } else if (item.whole().u8(4) == 0 && key.equals(item.type())) {
            // An index that no key belongs to: some writers leave the names out.
            comment(item.place(path + " item " + item.whole().u32(4), false), item);
        }
    }

    /** An item that has its name with it: boxes mean, name, data. */
    private void free(Box item) throws Unreadable {
        boolean[] label = {false};
        Box.each(item.data(), part -> {
            if (part.type().equals("name")) {
                label[0] = part.data().length() == 8 && part.data().has(4, "AIGC");
            }
        });
        if (label[0]) {
            label(item.place(path + " ---- AIGC", false), item);
        }
    }

    /** An item without a value is told as an empty label: what is left of one. */
    private void label(Place place, Box item) throws Unreadable {
        boolean[] told = {false};
        Box.each(item.data(), part -> {
            if (part.type().equals("data")) {
                found.label(place, value(part));
                told[0] = true;
            }
        });
        if (!told[0]) {
            found.label(place, new byte[0]);
        }
    }

    private void comment(Place place, Box item) throws Unreadable {
        Box.each(item.data(), part -> {
            if (part.type().equals("data") && text(part)) {
                found.comment(place, value(part));
            }
        });
    }

    /** The type of the value (1 is UTF-8, 2 is UTF-16, 0 is left to the reader), a language, the value. */
    private static byte[] value(Box data) throws Unreadable {
        Bytes value = data.data().from(8);
        byte[] bytes = value.take(0, value.length());
        boolean wide = data.data().u32(0) == 2;
        return wide ? new String(bytes, StandardCharsets.UTF_16BE).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private static boolean text(Box data) throws Unreadable {
        return data.data().u32(0) <= 2;
    }
}
