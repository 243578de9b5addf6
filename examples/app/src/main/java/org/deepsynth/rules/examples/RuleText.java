package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.deepsynth.rules.law.Obligation;

/** Finds the text of an obligation's rule in its pack's jar. */
final class RuleText {

    private RuleText() {}

    /** The rule, from its name to its end; empty where the jar does not hold it. */
    static Optional<String> of(Obligation obligation) {
        return file(obligation.address() + ".drl").flatMap(text -> rule(text, obligation.id()));
    }

    private static Optional<String> rule(String text, String id) {
        return Pattern.compile("(?ms)^rule \"" + Pattern.quote(id) + "\".*?^end\\b")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(rule -> rule + "\n")
                .findFirst();
    }

    private static Optional<String> file(String name) {
        try (InputStream file = RuleText.class.getClassLoader().getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
