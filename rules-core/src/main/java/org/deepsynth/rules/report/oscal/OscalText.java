package org.deepsynth.rules.report.oscal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.source.Printable;

/** Texts and lists as OSCAL's data types want them. */
final class OscalText {

    private OscalText() {}

    /** A text on one line without spaces around it, for values that are no markup. */
    static String line(String text) {
        return Printable.line(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** A line of markup that shows the text as it is; a dash where there is none, for the schema knows no empty line. */
    static String markup(String text) {
        if (line(text).isEmpty()) {
            return "–";
        }
        // OSCAL reads Markdown, in which a description's own stars and brackets would mean something
        return line(text).replaceAll("[\\\\*`~^_\\[<{#]", "\\\\$0");
    }

    /** Paragraphs of markup. */
    static String paragraphs(List<String> texts) {
        return texts.stream()
                .filter(text -> !line(text).isEmpty())
                .map(OscalText::markup)
                .collect(Collectors.joining("\n\n"));
    }

    /** Where an obligation's article, or else its instrument, is published, as links of it. */
    static List<Map<String, Object>> references(Obligation obligation) {
        return obligation.url().stream()
                .map(url -> {
                    Map<String, Object> link = new LinkedHashMap<>();
                    link.put("href", url.toASCIIString());
                    link.put("rel", "reference");
                    return link;
                })
                .toList();
    }

    /** Puts a list into an object; the schema knows no empty list, so an empty one is left out. */
    static void put(Map<String, Object> object, String name, Collection<?> list) {
        if (!list.isEmpty()) {
            object.put(name, list);
        }
    }
}
