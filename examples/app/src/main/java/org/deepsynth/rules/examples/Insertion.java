package org.deepsynth.rules.examples;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts something into a text that people wrote, and leaves the rest as it is. */
final class Insertion {

    private Insertion() {}

    /** One more component at the end of a record. */
    static Optional<String> component(String java, String record, String component) {
        return before(
                java,
                "record " + Pattern.quote(record) + "\\([^{]*?(?=\\)\\s*(?:implements [^{]*)?\\{)",
                "",
                ", " + component);
    }

    /** One more item at the end of a list of a YAML file, which stands in lines of its own or between brackets. */
    static Optional<String> item(String yaml, String key, String item) {
        return before(yaml, "(?m)^" + key + ":[ \\t]*\\n(?:[ \\t]*- .*\\n?)+", "\n", "  - " + item + "\n")
                .or(() -> before(yaml, "(?m)^" + key + ": *\\[[^\\]]*(?=\\])", "", ", " + item));
    }

    /** One more line below a key of a YAML file whose block stands in lines of its own. */
    static Optional<String> line(String yaml, String key, String line) {
        return before(yaml, "(?m)^" + key + ":[ \\t]*\\n(?:[ \\t]+.*\\n?)+", "\n", "  " + line + "\n");
    }

    /** Another value of a key of a YAML file. */
    static String value(String yaml, String key, String value) {
        return yaml.replaceFirst("(?m)^" + key + ":.*$", key + ": " + value);
    }

    private static Optional<String> before(String text, String place, String end, String added) {
        Matcher matcher = Pattern.compile(place).matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String head = text.substring(0, matcher.end());
        String gap = head.endsWith(end) ? "" : end;
        return Optional.of(head + gap + added + text.substring(matcher.end()));
    }
}
