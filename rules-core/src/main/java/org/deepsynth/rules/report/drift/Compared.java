package org.deepsynth.rules.report.drift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.texts.ArticleDigests;
import org.deepsynth.rules.texts.Drift;
import org.deepsynth.rules.texts.Drift.Change;
import org.deepsynth.rules.texts.Drift.Kind;
import org.deepsynth.rules.texts.LawText;
import org.deepsynth.rules.texts.LawTexts;

/**
 * An instrument, and what became of its articles.
 *
 * @param recorded what they were; empty where nothing was recorded, so that it was never compared
 * @param texts each text of it that is at hand, the one that is most like what was recorded first
 */
record Compared(Catalogue pack, Instrument instrument, Optional<ArticleDigests> recorded, List<OfText> texts) {

    /** What a text says; no change where nothing was recorded. */
    record OfText(LawText text, List<Change> changes) {

        List<Change> changed() {
            return changes.stream().filter(one -> one.kind() != Kind.SAME).toList();
        }

        long count(Kind kind) {
            return changes.stream().filter(one -> one.kind() == kind).count();
        }

        /** Of those whose text is another one, how many have another number as well. */
        long renumbered() {
            return changes.stream()
                    .filter(one -> one.kind() == Kind.RENUMBERED
                            || one.kind() == Kind.AMENDED && !one.was().equals(one.now()))
                    .count();
        }
    }

    static Compared of(Catalogue pack, Instrument instrument, Map<String, ArticleDigests> digests, LawTexts texts) {
        String folder = pack.folderOf(instrument);
        Optional<ArticleDigests> recorded = Optional.ofNullable(digests.get(folder));
        return new Compared(
                pack,
                instrument,
                recorded,
                texts.all(folder).stream()
                        .map(text -> new OfText(
                                text,
                                recorded.map(one -> Drift.between(one, text)).orElse(List.of())))
                        .toList());
    }

    String id() {
        return pack.idOf(instrument);
    }

    /** Whether every text of it differs from what was recorded. */
    boolean drifted() {
        return recorded.isPresent()
                && !texts.isEmpty()
                && texts.stream().noneMatch(text -> text.changed().isEmpty());
    }

    /** The obligations that were written from an article as it was recorded. */
    List<Obligation> of(Change change) {
        return pack.obligations(instrument).stream()
                .filter(one -> change.was().equals(Optional.of(one.provision().article())))
                .toList();
    }
}
