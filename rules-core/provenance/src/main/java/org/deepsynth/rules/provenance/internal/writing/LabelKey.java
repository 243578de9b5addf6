package org.deepsynth.rules.provenance.internal.writing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * The key {@code AIGC} in a box {@code meta} with the handler {@code mdta}: names stand in {@code keys}, and each item of {@code ilst}
 * tells by its type to which of them, counted from 1, its value belongs.
 */
final class LabelKey {

    private static final byte[] NOTHING = new byte[4];

    private final AigcLabel label;
    private final boolean replacing;

    LabelKey(AigcLabel label, boolean replacing) {
        this.label = label;
        this.replacing = replacing;
    }

    /** Whether a {@code meta} holds keys with values. */
    static boolean keyed(Atom meta) throws Unreadable {
        Optional<Atom> handler = meta.unversioned().child("hdlr");
        return handler.isPresent() && handler.get().content().has(8, "mdta");
    }

    /** Whether a {@code meta} has a label under its key. */
    boolean heldBy(Atom meta) throws Unreadable {
        return keyed(meta) && keys(meta).contains("AIGC");
    }

    /** Why a label that stands at another place stays there alone. */
    LabelRefused unreplaced(String place) {
        return replacing ? Carriers.elsewhere(place) : Carriers.labelled(place);
    }

    /** A new {@code meta} with the label only. */
    byte[] fresh() {
        byte[] handler = new byte[25];
        System.arraycopy(latin("mdta"), 0, handler, 8, 4);
        return Atom.fresh(
                "meta",
                NOTHING,
                Atom.fresh("hdlr", handler),
                Atom.fresh("keys", NOTHING, number(1), key()),
                Atom.fresh("ilst", item(1)));
    }

    /** Adds the label to a {@code meta}, or puts it in the place of another. */
    void into(Atom meta, Changes changes) throws Unreadable, LabelRefused {
        List<String> keys = keys(meta);
        Atom values = only(meta, "ilst");
        int index = keys.indexOf("AIGC") + 1;
        if (index != keys.lastIndexOf("AIGC") + 1) {
            throw Carriers.unsafe("It has several keys AIGC in moov/udta/meta, and only one of them can be right.");
        }
        long before = changes.growth();
        if (index == 0) {
            Atom names = only(meta, "keys");
            changes.replace(names.content().offset(4), 4, number(keys.size() + 1));
            changes.insert(names.end(), key());
            names.grow(changes, key().length);
            index = keys.size() + 1;
        }
        value(values, index, changes);
        meta.grow(changes, changes.growth() - before);
    }

    private void value(Atom values, int index, Changes changes) throws Unreadable, LabelRefused {
        byte[] item = item(index);
        List<Atom> old = values.children(new String(number(index), StandardCharsets.ISO_8859_1));
        if (old.size() > 1) {
            throw Carriers.unsafe(
                    "The key AIGC in moov/udta/meta has several values, and only one of them can be right.");
        }
        if (old.isEmpty()) {
            changes.insert(values.endOfChildren(), item);
            values.grow(changes, item.length);
        } else if (replacing) {
            Atom there = old.get(0);
            changes.replace(there.start(), there.all().length(), item);
            values.grow(changes, item.length - there.all().length());
        } else {
            throw Carriers.labelled("moov/udta/meta AIGC");
        }
    }

    /** The names, in their order. */
    private static List<String> keys(Atom meta) throws Unreadable {
        Bytes names = only(meta, "keys").content();
        List<String> keys = new ArrayList<>();
        long at = 8;
        while (at < names.length()) {
            names.budget().step();
            long size = names.u32(at);
            if (size < 8) {
                throw Atom.broken("The key at byte " + names.offset(at) + " says that it has " + size + " bytes.");
            }
            Bytes key = names.slice(at + 8, size - 8);
            keys.add(key.latin(0, (int) Math.min(key.length(), Short.MAX_VALUE)));
            at += size;
        }
        if (keys.size() != names.u32(4)) {
            throw Atom.broken("It says that it has " + names.u32(4) + " keys, and has " + keys.size() + ".");
        }
        return keys;
    }

    private static Atom only(Atom meta, String type) throws Unreadable {
        return meta.unversioned()
                .child(type)
                .orElseThrow(() -> Atom.broken("The box meta at byte " + meta.start() + " has no " + type + "."));
    }

    private static byte[] key() {
        return Atom.fresh("mdta", latin("AIGC"));
    }

    private byte[] item(int index) {
        byte[] text = label.json().getBytes(StandardCharsets.UTF_8);
        // type 1 is UTF-8, and locale 0 is any
        return Atom.fresh(
                new String(number(index), StandardCharsets.ISO_8859_1), Atom.fresh("data", number(1), number(0), text));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
