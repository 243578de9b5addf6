package org.deepsynth.rules.examples;

import java.util.List;
import org.deepsynth.rules.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which language the answer comes. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "A language of an installed pack: en, zh or what others bring (default: ${DEFAULT-VALUE}).")
    private String tag = "en";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Language language() {
        List<Language> known = Installed.engine().languages();
        return known.stream()
                .filter(one -> one.tag().equalsIgnoreCase(tag))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        command, "The language (" + tag + ") must be one of those installed: " + known + ".", ""));
    }
}
