package org.deepsynth.rules.internal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.ClauseText.Earlier;
import org.deepsynth.rules.text.LocalizedText;

/**
 * Reads the words behind the clauses of a provision. A clause has a sentence of its own, or names one that several share: at the head
 * of the provision's file, or beside {@code pack.yaml} for the whole pack.
 *
 * <pre>{@code
 * clauses:
 *   labelled: no-label
 *   logs-kept: {sentence: not-kept, what: {en: network logs, zh: 网络日志}, fix: {en: Keep them., zh: 予以留存。}}
 * }</pre>
 */
final class ClauseReader {

    /** The key below which the sentences of a file stand, and the one by which a clause names a sentence. */
    private static final String SENTENCES = "sentences";

    private static final String SENTENCE = "sentence";

    private final Wording words;
    private final Fields file;
    private final Vocabulary<SharedSentence> own;
    private final List<Vocabulary<SharedSentence>> known;

    private ClauseReader(Wording words, Fields file, String address, List<Vocabulary<SharedSentence>> ofPack) {
        this.words = words;
        this.file = file;
        this.own = new Vocabulary<>(
                file, SENTENCES, (name, one) -> SharedSentence.read(one, words, address + "#" + name), Map.of());
        this.known = Stream.concat(Stream.of(own), ofPack.stream()).toList();
    }

    /** With the sentences of a file for the whole pack; {@code address} is its path without the ending. */
    static ClauseReader ofPack(Wording words, Fields file, String address) {
        return new ClauseReader(words, file, address, List.of());
    }

    /** With those at the head of a provision's file as well. */
    ClauseReader in(Fields provision, String address) {
        ClauseReader reader = new ClauseReader(words, provision, address, known);
        reader.own.meanings().keySet().stream()
                .filter(own.meanings()::containsKey)
                .forEach(name -> provision.fault(
                        provision.mark(SENTENCES),
                        "The sentence (" + name + ") must not have the name of one of the pack's.",
                        "Name that of the pack in the clauses, or give this one another name."));
        return reader;
    }

    /** With what it said under a former version of the article, below {@code earlier}. */
    ClauseText read(Fields clause) {
        ClauseText now = words(clause);
        return clause.optional("earlier", former -> new Earlier(former.day("until"), words(former)))
                .map(now::after)
                .orElse(now);
    }

    private ClauseText words(Fields clause) {
        if (!clause.has(SENTENCE)) {
            LocalizedText sentence = words.of(clause, Wording.SUBJECT);
            return new ClauseText(sentence, words.optional(clause, "fix"));
        }
        String name = clause.text(SENTENCE);
        return find(name)
                .or(() -> name.isEmpty() ? Optional.empty() : nearest(clause, name))
                .map(shared -> shared.in(clause, words))
                .orElseGet(() -> new ClauseText(LocalizedText.NONE, words.optional(clause, "fix")));
    }

    private Optional<SharedSentence> find(String name) {
        return known.stream().flatMap(names -> names.used(name).stream()).findFirst();
    }

    /** A misspelt name is told once; what the clause says is read as if it were the one that is meant. */
    private Optional<SharedSentence> nearest(Fields clause, String name) {
        List<String> names =
                known.stream().flatMap(one -> one.meanings().keySet().stream()).toList();
        clause.fault(
                clause.mark(SENTENCE),
                "The sentence (" + name + ") must be one that the file or the pack defines.",
                names.isEmpty()
                        ? "Write it below sentences at the head of the file, or give the clause words of its own."
                        : Nearest.wayOut(name, names));
        return Nearest.to(name, names).flatMap(this::find);
    }

    /** A fault for each sentence of the file that no clause names. */
    void refuseUnused() {
        own.refuseUnused(file, "sentence", "clauses");
    }
}
