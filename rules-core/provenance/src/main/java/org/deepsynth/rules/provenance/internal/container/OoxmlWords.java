package org.deepsynth.rules.provenance.internal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.xml.Xml;
import org.deepsynth.rules.provenance.internal.zip.Entry;

/**
 * What a reader of an office document sees first, last, and in headers and footers: of a text its edges, of slides the first and the last,
 * of sheets only headers and footers, because their cells have no order of reading.
 */
final class OoxmlWords {

    private static final Set<String> FURNITURE =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    private final Parts parts;
    private final String document;
    private final Found found;

    OoxmlWords(Parts parts, String document, Found found) {
        this.parts = parts;
        this.document = document;
        this.found = found;
    }

    void tell() throws Unreadable {
        Entry main = parts.needed(document);
        Relations relations = Relations.of(parts, document);
        List<String> whole = new ArrayList<>();
        whole.addAll(relations.targets("header"));
        whole.addAll(relations.targets("footer"));
        List<String> slides = slides(main, relations);
        if (!slides.isEmpty()) {
            whole.add(slides.get(0));
            whole.add(slides.get(slides.size() - 1));
        } else {
            texts(main);
        }
        for (String name : whole.stream().distinct().toList()) {
            texts(parts.needed(name));
        }
        for (String sheet : relations.targets("worksheet")) {
            furniture(parts.needed(sheet));
        }
    }

    /** The slides of a presentation, in its order; none of another document. */
    private List<String> slides(Entry main, Relations relations) throws Unreadable {
        List<String> slides = new ArrayList<>();
        if (relations.targets("slide").isEmpty()) {
            return slides;
        }
        Xml xml = parts.metadata(main);
        while (xml.next()) {
            if (xml.starts("sldId")) {
                relation(xml).flatMap(relations::target).ifPresent(slides::add);
            }
        }
        return slides;
    }

    /** The attribute {@code r:id}, which stands beside an {@code id} of another meaning. */
    private static Optional<String> relation(Xml xml) {
        return xml.attributes().stream()
                .filter(one -> one.name().getNamespaceURI().endsWith("/relationships")
                        && one.name().getLocalPart().equals("id"))
                .map(Xml.Attribute::value)
                .findFirst();
    }

    /** All text of a part: runs of characters stand in elements {@code t}, deleted ones in others. */
    private void texts(Entry part) throws Unreadable {
        Edges edges = new Edges();
        try (Xml xml = parts.text(part)) {
            boolean run = false;
            while (xml.next()) {
                if (xml.starts("t")) {
                    run = true;
                } else if (xml.ends("t")) {
                    run = false;
                } else if (xml.ends("p") || xml.starts("br") || xml.starts("tab")) {
                    edges.gap();
                } else if (run) {
                    edges.add(xml.text());
                }
            }
        }
        edges.tell(part.name(), found);
    }

    /** Headers and footers of a sheet, which have formats such as {@code &C} between their words. */
    private void furniture(Entry part) throws Unreadable {
        try (Xml xml = parts.text(part)) {
            while (xml.next()) {
                if (xml.starts() && FURNITURE.contains(xml.name().getLocalPart())) {
                    String name = xml.name().getLocalPart();
                    String plain = xml.content().replaceAll("&(\"[^\"]*\"|K[0-9A-F]{6}|[0-9]+|.)", " ");
                    new Edges().add(plain).tell(part.name() + " " + name, found);
                }
            }
        }
    }
}
