package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.xml.Xml;
import org.deepsynth.rules.provenance.internal.zip.Archive;
import org.deepsynth.rules.provenance.internal.zip.Entry;

/** Documents of Word, Excel and PowerPoint: the label is one of their own properties (TC260-PG-20258A). */
final class Ooxml {

    private static final String CUSTOM = "docProps/custom.xml";

    private final Archive archive;
    private final Parts parts;
    private final Found found;

    Ooxml(Archive archive, Found found) throws Unreadable {
        this.archive = archive;
        this.parts = new Parts(archive);
        this.found = found;
    }

    void tell() throws Unreadable {
        Relations relations = Relations.of(parts, "");
        Set<String> related = new LinkedHashSet<>(relations.targets("custom-properties"));
        related.addAll(relations.targets("customProperties"));
        for (String name : related) {
            custom(parts.needed(name), true);
        }
        if (related.stream().noneMatch(CUSTOM::equalsIgnoreCase)
                && parts.part(CUSTOM).isPresent()) {
            custom(parts.needed(CUSTOM), false);
        }
        words(relations.targets("officeDocument"));
    }

    /**
     * One part of properties. Without a relationship it is invisible in office programs, and in another part the guide does not want it.
     */
    private void custom(Entry part, boolean related) throws Unreadable {
        boolean named = related && part.name().equalsIgnoreCase(CUSTOM);
        String what = related ? "AIGC" : "AIGC (without relationship)";
        Xml xml = parts.metadata(part);
        while (xml.next()) {
            if (xml.starts("property")
                    && xml.attribute("name").filter("AIGC"::equals).isPresent()) {
                found.label(part.place(archive, what, named), xml.content().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /**
     * Words are a second question. That they cannot be read says nothing about the label, and no words that are told say nothing either, so
     * that a fault in them stays untold.
     */
    private void words(List<String> documents) {
        for (String document : documents) {
            try {
                new OoxmlWords(parts, document, found).tell();
            } catch (Unreadable untold) {
                // goes on
            }
        }
    }
}
