package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.xml.Xml;
import org.deepsynth.rules.provenance.internal.zip.Archive;
import org.deepsynth.rules.provenance.internal.zip.Entry;

/** EPUB: a package document with metadata and the order of reading. No source tells which place a practice guide names. */
final class Epub {

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private final Archive archive;
    private final Found found;
    private final Map<String, String> items = new HashMap<>();
    private final List<String> spine = new ArrayList<>();

    Epub(Archive archive, Found found) {
        this.archive = archive;
        this.found = found;
    }

    void tell() throws Unreadable {
        List<String> packages = new ArrayList<>();
        Xml xml = Parts.metadata(archive, needed("META-INF/container.xml"));
        while (xml.next()) {
            if (xml.starts("rootfile")) {
                xml.attribute("full-path").ifPresent(packages::add);
            }
        }
        if (packages.isEmpty()) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "The book names no package document.");
        }
        for (String name : packages) {
            metadata(needed(name));
        }
        words();
    }

    private Entry needed(String name) throws Unreadable {
        return archive.entry(name)
                .orElseThrow(() -> new Unreadable(Unreadable.Cause.BROKEN, "The book does not hold " + name + "."));
    }

    private void metadata(Entry document) throws Unreadable {
        String folder = document.name().substring(0, document.name().lastIndexOf('/') + 1);
        Xml xml = Parts.metadata(archive, document);
        while (xml.next()) {
            if (xml.starts("meta")) {
                meta(document, xml);
            } else if (xml.starts("item")) {
                Optional<String> id = xml.attribute("id");
                Optional<String> target = xml.attribute("href").flatMap(href -> Relations.resolved(folder, href));
                id.ifPresent(known -> target.ifPresent(part -> items.put(known, part)));
            } else if (xml.starts("itemref")) {
                xml.attribute("idref").map(items::get).ifPresent(spine::add);
            } else if (xml.starts() && xml.of(DUBLIN_CORE)) {
                Place place = document.place(archive, "dc:" + xml.name().getLocalPart(), false);
                found.comment(place, xml.content().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The property of EPUB 3 holds its value between its tags, that of EPUB 2 in an attribute. */
    private void meta(Entry document, Xml xml) throws Unreadable {
        boolean third = xml.attribute("property").filter(Epub::label).isPresent();
        boolean second = xml.attribute("name").filter(Epub::label).isPresent();
        if (third || second) {
            Optional<String> attribute = second ? xml.attribute("content") : Optional.empty();
            String value = attribute.isPresent() ? attribute.get() : xml.content();
            found.label(document.place(archive, "meta AIGC", false), value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** With or without the prefix of a vocabulary. */
    private static boolean label(String property) {
        return property.substring(property.indexOf(':') + 1).equals("AIGC");
    }

    /**
     * Those of the first and the last document in the order of reading. See {@link Ooxml}: a fault in them says nothing about the label.
     */
    private void words() {
        if (spine.isEmpty()) {
            return;
        }
        for (String name : new LinkedHashSet<>(List.of(spine.get(0), spine.get(spine.size() - 1)))) {
            try {
                new Edges().add(Html.body(archive.open(needed(name)))).tell(name, found);
            } catch (Unreadable untold) {
                // goes on
            }
        }
    }
}
