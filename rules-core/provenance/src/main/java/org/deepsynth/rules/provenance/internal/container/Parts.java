package org.deepsynth.rules.provenance.internal.container;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.xml.Use;
import org.deepsynth.rules.provenance.internal.xml.Xml;
import org.deepsynth.rules.provenance.internal.zip.Archive;
import org.deepsynth.rules.provenance.internal.zip.Entry;

/**
 * The parts of an office document. Their names are alike whatever the case of ASCII letters, so that none may differ only in it
 * (ECMA-376-2, 6.2).
 */
final class Parts {

    private final Archive archive;
    private final Map<String, Entry> parts = new HashMap<>();

    Parts(Archive archive) throws Unreadable {
        this.archive = archive;
        for (Entry entry : archive.entries()) {
            if (parts.put(folded(entry.name()), entry) != null) {
                throw new Unreadable(
                        Unreadable.Cause.BROKEN, "The document has two parts of the name " + entry.name() + ".");
            }
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The part of that name. */
    Optional<Entry> part(String name) {
        return Optional.ofNullable(parts.get(folded(name)));
    }

    /** A part that another one names. */
    Entry needed(String name) throws Unreadable {
        return part(name)
                .orElseThrow(() -> new Unreadable(
                        Unreadable.Cause.BROKEN, "The document names a part that it does not hold: " + name + "."));
    }

    /** A part of metadata, which is short. */
    Xml metadata(Entry part) throws Unreadable {
        return metadata(archive, part);
    }

    /** A part of text, which may be long. */
    Xml text(Entry part) throws Unreadable {
        return Xml.of(archive.stream(part), archive.budget(), Use.TEXT);
    }

    /** A part of metadata of some archive. */
    static Xml metadata(Archive archive, Entry part) throws Unreadable {
        return Xml.of(new ByteArrayInputStream(archive.whole(part)), archive.budget(), Use.METADATA);
    }
}
