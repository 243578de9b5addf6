package org.deepsynth.rules.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** A sentence that several clauses say stands once, and they name it. */
class SharedSentencesTest {

    private final Map<String, String> files = new HashMap<>(
            Map.of("p/pack.yaml", """
            id: p
            version: 1
            languages: [en, zh]
            title: {en: P, zh: 包}
            lawReadOn: 2026-01-01
            model: none
            instruments: [i]
            """, "p/sentences.yaml", """
            sentences:
              not-kept:
                places: [what]
                en: "{subject} keeps no {what}."
                zh: "{subject}未留存{what}。"
                fix: {en: "Keep {what}.", zh: "留存{what}。"}
            """, "p/i/instrument.yaml", """
            title: {en: I, zh: 令}
            issuer: {en: X, zh: 某}
            issued: 2025-12-01
            from: 2026-01-01
            force: rule
            articles: 20
            provisions: [art-1]
            """, "p/i/art-1.yaml", """
            sentences:
              no-label: {en: No label., zh: 没有标识。, fix: {en: Label it., zh: 加标识。}}
            obligations:
              - id: p-i-1-1
                title: {en: T, zh: 题}
                source: {en: art. 1, zh: 第一条}
                kind: duty
                per: service
                category: c
                confidence: high
                clauses:
                  labelled: no-label
                  labelled-again:
                    sentence: no-label
                    fix: {en: Label it again., zh: 重新加标识。}
                  logs: {sentence: not-kept, what: {en: logs, zh: 日志}}
                  own: {en: Mine., zh: 自有。}
            """));

    @Test
    void a_clause_says_the_sentence_that_it_names_with_its_fix() {
        ClauseText labelled = clauses().get("labelled");

        assertThat(labelled.sentence().in(Language.ZH)).isEqualTo("没有标识。");
        assertThat(labelled.fix().orElseThrow().in(Language.EN)).isEqualTo("Label it.");
        assertThat(labelled.shared()).contains("p/i/art-1#no-label");
        assertThat(clauses().get("own").shared()).isEmpty();
    }

    @Test
    void a_fix_of_its_own_takes_the_place_of_the_shared_one() {
        ClauseText again = clauses().get("labelled-again");

        assertThat(again.sentence().in(Language.EN)).isEqualTo("No label.");
        assertThat(again.fix().orElseThrow().in(Language.ZH)).isEqualTo("重新加标识。");
    }

    @Test
    void the_places_of_a_sentence_of_the_pack_are_filled_in_by_each_clause() {
        ClauseText logs = clauses().get("logs");

        assertThat(logs.sentence().in(Language.EN)).isEqualTo("{subject} keeps no logs.");
        assertThat(logs.fix().orElseThrow().in(Language.ZH)).isEqualTo("留存日志。");
        assertThat(logs.shared()).contains("p/sentences#not-kept");
    }

    @Test
    void the_digest_covers_the_sentences_of_the_pack() {
        String before = CatalogueReader.read("p", this::file, List.of()).digest();

        change("p/sentences.yaml", "Keep", "Store");

        assertThat(CatalogueReader.read("p", this::file, List.of()).digest()).isNotEqualTo(before);
    }

    @Test
    void a_name_that_nobody_defines_is_told_once_with_the_nearest() {
        change("p/i/art-1.yaml", "logs: {sentence: not-kept", "logs: {sentence: not-kep");

        assertThat(faults())
                .containsExactly(
                        "p/i/art-1.yaml:16:24: The sentence (not-kep) must be one that the file or the pack defines.\n"
                                + "    Maybe write not-kept.");
    }

    @Test
    void a_sentence_that_no_clause_names_is_told_in_its_file() {
        change("p/i/art-1.yaml", "      logs: {sentence: not-kept, what: {en: logs, zh: 日志}}\n", "");
        change("p/i/art-1.yaml", "obligations:", "  idle: {en: Idle., zh: 闲置。}\nobligations:");

        assertThat(faults())
                .containsExactly(
                        "p/i/art-1.yaml:3:9: The sentence (idle) must be used by an obligation.\n"
                                + "    Remove it, or name it below clauses of those that it concerns.",
                        "p/sentences.yaml:3:5: The sentence (not-kept) must be used by an obligation.\n"
                                + "    Remove it, or name it below clauses of those that it concerns.");
    }

    @Test
    void a_place_must_be_filled_in_and_nothing_else() {
        change("p/i/art-1.yaml", "what: {en: logs", "waht: {en: logs");

        assertThat(faults())
                .containsExactly(
                        "p/i/art-1.yaml:16:13: logs in clauses of each of obligations in The provision must have the key what.",
                        "p/i/art-1.yaml:16:34: The key (waht) must be one that logs in clauses of each of obligations in The"
                                + " provision has.\n    Maybe write what.");
    }

    @Test
    void a_place_must_stand_in_every_language_of_the_sentence_or_its_fix() {
        change("p/sentences.yaml", "未留存{what}", "未留存日志");
        change("p/sentences.yaml", "\"留存{what}。\"", "留存日志。");

        assertThat(faults())
                .containsExactly(
                        "p/sentences.yaml:3:13: The place (what) must stand in the sentence or in its fix, in each language.\n"
                                + "    Write {what} there, or take it out of places.");
    }

    @Test
    void a_place_that_the_sentence_does_not_list_is_told() {
        change("p/sentences.yaml", "keeps no {what}", "keeps no {things} of {what}");

        assertThat(faults()).singleElement().asString().contains("The place ({things}) in en");
    }

    @Test
    void a_clause_has_words_of_its_own_or_shares_them() {
        change("p/i/art-1.yaml", "own: {en: Mine.", "own: {sentence: no-label, en: Mine.");

        assertThat(faults())
                .allMatch(fault -> fault.startsWith("p/i/art-1.yaml:17:"))
                .anyMatch(fault -> fault.contains("The key (en) must be one that"));
    }

    @Test
    void a_file_does_not_hide_a_sentence_of_the_pack() {
        change("p/i/art-1.yaml", "sentences:", "sentences:\n  not-kept: {en: Mine., zh: 自有。}");

        assertThat(faults())
                .anyMatch(fault -> fault.contains("must not have the name of one of the pack's.\n"
                        + "    Name that of the pack in the clauses, or give this one another name."));
    }

    private void change(String file, String from, String to) {
        assertThat(files.get(file)).contains(from);
        files.computeIfPresent(file, (path, text) -> text.replace(from, to));
    }

    private Map<String, ClauseText> clauses() {
        return CatalogueReader.read("p", this::file, List.of())
                .obligations()
                .get(0)
                .clauses();
    }

    private List<String> faults() {
        return catchThrowableOfType(
                        InvalidSourceException.class, () -> CatalogueReader.read("p", this::file, List.of()))
                .faults()
                .stream()
                .map(Fault::toString)
                .toList();
    }

    private Optional<String> file(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
