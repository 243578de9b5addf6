package org.deepsynth.rules.examples;

import org.deepsynth.rules.text.Language;
import picocli.CommandLine.Option;

/** In which language the answer comes. */
final class LanguageOption {

    @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    Language language() {
        return language;
    }
}
