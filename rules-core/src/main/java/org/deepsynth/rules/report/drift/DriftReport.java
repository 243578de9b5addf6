package org.deepsynth.rules.report.drift;

import java.util.List;
import java.util.Map;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.texts.ArticleDigests;
import org.deepsynth.rules.texts.LawTexts;

/** What changed in texts of law since the obligations of packs were written from them. */
public final class DriftReport {

    private final List<Compared> instruments;
    private final LawTexts texts;

    /**
     * Compares all instruments of these packs.
     *
     * @param digests what is recorded of them, by their folders
     * @param texts those at hand
     */
    public DriftReport(List<Catalogue> packs, Map<String, ArticleDigests> digests, LawTexts texts) {
        this.instruments = packs.stream()
                .flatMap(pack -> pack.instruments().stream().map(one -> Compared.of(pack, one, digests, texts)))
                .toList();
        this.texts = texts;
    }

    /** Whether an instrument has texts, and none of them is as recorded. */
    public boolean drifted() {
        return instruments.stream().anyMatch(Compared::drifted);
    }

    /** Whether nothing was compared: no text at hand is of an instrument of which something was recorded. */
    public boolean nothingCompared() {
        return instruments.stream()
                .noneMatch(one -> one.recorded().isPresent() && !one.texts().isEmpty());
    }

    /** For people. */
    public String text(Language language) {
        return new DriftText(language).write(instruments, texts.others());
    }

    /** For programs: fields may be added, never renamed. */
    public String json(Language language) {
        return new DriftJson(language).write(instruments, texts.others());
    }
}
