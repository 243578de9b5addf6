package org.deepsynth.rules.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The head of a description: what it says of itself. Reports show it and nothing is judged by it, so nobody is asked for it; a text
 * that is not stated is empty.
 *
 * @param operator who operates the service
 * @param version which version of the description, or of the product that it describes, it is
 * @param author who wrote it
 * @param note anything else that a reader of the report should know
 */
public record About(String operator, String version, String author, String note) {

    /** The section's key in a description, which therefore no pack has as its id. */
    public static final String KEY = "about";

    /** A description that says nothing of itself. */
    public static final About NOTHING = new About("", "", "", "");

    static final List<String> KEYS = List.of("operator", "version", "author", "note");

    static About of(Map<String, String> texts) {
        return new About(
                texts.getOrDefault("operator", ""),
                texts.getOrDefault("version", ""),
                texts.getOrDefault("author", ""),
                texts.getOrDefault("note", ""));
    }

    /** The stated texts by their keys, in the order of the head. */
    public Map<String, String> stated() {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("operator", operator);
        stated.put("version", version);
        stated.put("author", author);
        stated.put("note", note);
        stated.values().removeIf(String::isEmpty);
        return stated;
    }
}
