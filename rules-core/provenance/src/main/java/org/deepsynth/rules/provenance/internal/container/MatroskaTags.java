package org.deepsynth.rules.provenance.internal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** The tags of a Matroska segment, of whatever target. */
final class MatroskaTags {

    private static final int TAG = 0x7373;

    private static final int SIMPLE = 0x67C8;

    private static final int NAME = 0x45A3;

    private static final int STRING = 0x4487;

    private static final int BINARY = 0x4485;

    private static final int LONGEST_NAME = 64;

    private static final Set<String> COMMENTS = Set.of("COMMENT", "DESCRIPTION");

    private final Found found;
    private final Faults faults;

    MatroskaTags(Found found, Faults faults) {
        this.found = found;
        this.faults = faults;
    }

    void read(Bytes tags) throws Unreadable {
        Element.each(tags, tag -> {
            if (tag.id() == TAG) {
                faults.attempt(() -> simples(tag.data(), 0));
            }
        });
    }

    private void simples(Bytes parent, int depth) throws Unreadable {
        parent.budget().depth(depth);
        Element.each(parent, part -> {
            if (part.id() == SIMPLE) {
                faults.attempt(() -> simple(part));
                faults.attempt(() -> simples(part.data(), depth + 1));
            }
        });
    }

    private void simple(Element simple) throws Unreadable {
        String[] name = {""};
        List<Element> values = new ArrayList<>();
        Element.each(simple.data(), part -> {
            if (part.id() == NAME && part.size() <= LONGEST_NAME) {
                name[0] = Matroska.text(part);
            } else if (part.id() == STRING || part.id() == BINARY) {
                values.add(part);
            }
        });
        Place place = simple.place("Segment/Tags/Tag/SimpleTag " + name[0], name[0].equals("AIGC"));
        if (name[0].equals("AIGC")) {
            label(place, values);
        } else if (COMMENTS.contains(name[0])) {
            for (Element value : values) {
                found.comment(place, Matroska.bytes(value));
            }
        }
    }

    /** A tag without a value is told as an empty label: what is left of one. */
    private void label(Place place, List<Element> values) throws Unreadable {
        for (Element value : values) {
            found.label(place, Matroska.bytes(value));
        }
        if (values.isEmpty()) {
            found.label(place, new byte[0]);
        }
    }
}
