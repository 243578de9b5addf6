package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.xml.Use;
import org.deepsynth.rules.provenance.internal.xml.Xml;
import org.deepsynth.rules.provenance.internal.zip.Archive;
import org.deepsynth.rules.provenance.internal.zip.Entry;

/** OpenDocument. No source tells which place a practice guide names; a property of the user's own is where a label would be. */
final class Odf {

    private static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final Archive archive;
    private final Found found;

    Odf(Archive archive, Found found) {
        this.archive = archive;
        this.found = found;
    }

    void tell() throws Unreadable {
        refuseEncrypted();
        Optional<Entry> meta = archive.entry("meta.xml");
        if (meta.isPresent()) {
            properties(meta.get());
        }
        words();
    }

    /** Its entries are encrypted one by one, which only its manifest tells (ODF 1.3 part 2, 4.4). */
    private void refuseEncrypted() throws Unreadable {
        Optional<Entry> manifest = archive.entry("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return;
        }
        Xml xml = Parts.metadata(archive, manifest.get());
        while (xml.next()) {
            if (xml.starts("encryption-data")) {
                throw new Unreadable(Unreadable.Cause.ENCRYPTED, "The document needs a password.");
            }
        }
    }

    private void properties(Entry meta) throws Unreadable {
        Xml xml = Parts.metadata(archive, meta);
        while (xml.next()) {
            if (xml.starts("user-defined")
                    && xml.of(META)
                    && xml.attribute("name").filter("AIGC"::equals).isPresent()) {
                found.label(
                        meta.place(archive, "meta:user-defined AIGC", false),
                        xml.content().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** See {@link Ooxml}: a fault in words says nothing about the label. */
    private void words() {
        try {
            texts("content.xml", "body");
            texts("styles.xml", "master-styles");
        } catch (Unreadable untold) {
            // goes on
        }
    }

    /** The paragraphs and headings within an element: of the body all text, of the styles headers and footers. */
    private void texts(String name, String within) throws Unreadable {
        Optional<Entry> part = archive.entry(name);
        if (part.isEmpty()) {
            return;
        }
        try (Xml xml = Xml.of(archive.stream(part.get()), archive.budget(), Use.TEXT)) {
            edges(xml, within).tell(name, found);
        }
    }

    private static Edges edges(Xml xml, String within) throws Unreadable {
        Edges edges = new Edges();
        boolean inside = false;
        int paragraphs = 0;
        while (xml.next()) {
            inside = inside ? !xml.ends(within) : xml.starts(within);
            if (xml.of(TEXT) && (xml.starts("p") || xml.starts("h"))) {
                paragraphs++;
            } else if (xml.of(TEXT) && (xml.ends("p") || xml.ends("h"))) {
                paragraphs--;
                edges.gap();
            } else if (inside && paragraphs > 0) {
                edges.add(xml.text());
            }
        }
        return edges;
    }
}
