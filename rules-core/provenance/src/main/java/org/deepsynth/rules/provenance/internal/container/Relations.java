package org.deepsynth.rules.provenance.internal.container;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.xml.Xml;
import org.deepsynth.rules.provenance.internal.zip.Entry;

/** The relationships of one part of an office document, or of the document itself (ECMA-376-2, 6.5). */
final class Relations {

    /**
     * One of them.
     *
     * @param id by which the part refers to it
     * @param type the last word of its type: the two editions of the standard have different namespaces
     * @param target the part that it leads to
     */
    record Relation(String id, String type, String target) {}

    private final List<Relation> all = new ArrayList<>();

    /** Those of a part; none where it has none. */
    static Relations of(Parts parts, String source) throws Unreadable {
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        Optional<Entry> entry = parts.part(folder + "_rels/" + source.substring(folder.length()) + ".rels");
        Relations relations = new Relations();
        if (entry.isPresent()) {
            Xml xml = parts.metadata(entry.get());
            while (xml.next()) {
                if (xml.starts("Relationship")
                        && xml.attribute("TargetMode")
                                .filter("External"::equals)
                                .isEmpty()) {
                    relations.add(folder, xml);
                }
            }
        }
        return relations;
    }

    private void add(String folder, Xml xml) {
        String type = xml.attribute("Type").orElse("");
        String target = xml.attribute("Target").orElse("");
        resolved(folder, target)
                .ifPresent(part -> all.add(
                        new Relation(xml.attribute("Id").orElse(""), type.substring(type.lastIndexOf('/') + 1), part)));
    }

    /** The name of a part that a reference from a folder means; empty where it means none. */
    static Optional<String> resolved(String folder, String reference) {
        try {
            String path = new URI(null, null, "/" + folder, null)
                    .resolve(reference.replace(" ", "%20"))
                    .normalize()
                    .getPath();
            return Optional.ofNullable(path)
                    .filter(absolute -> absolute.length() > 1)
                    .map(absolute -> absolute.substring(1));
        } catch (IllegalArgumentException | URISyntaxException notReference) {
            return Optional.empty();
        }
    }

    /** Where those of a type lead to, each part once. */
    List<String> targets(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .map(Relation::target)
                .distinct()
                .toList();
    }

    /** Where the one of an id leads to. */
    Optional<String> target(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }
}
