package org.deepsynth.rules.benchmarks.floor.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.law.Catalogue;

/**
 * What somebody would write by hand who needs the verdicts on the Deep Synthesis Provisions, the Labelling Measures and
 * GB 45438-2025 together with their evidence: for each obligation and subject the clauses that decided it with their sentence and
 * remedy in two languages, the facts that decided each clause and what was asked of them, the answers that are missing and still
 * matter, and the day by which something was due.
 *
 * <p>It does not produce what only the library's design yields: formulas that can be walked, altered and explained afterwards
 * (derivations, plans, which answer would settle most), parameters with a user's values, findings that point to the obligation's
 * source, bearers and consequences, and checks that every rule has its texts. Its obligations are code, which a lawyer cannot
 * review.
 */
public final class EvidenceFloor {

    private final Texts texts;
    private final Gates.Words words;

    /** With the texts of the China pack's catalogue. */
    public EvidenceFloor(Catalogue catalogue) {
        this.texts = new Texts(catalogue);
        this.words = Gates.Words.of(texts);
    }

    /** The evidence on each obligation of the three instruments on that day, of a description as it counts on that day. */
    public List<ObligationEvidence> assess(Description description, LocalDate day) {
        Situation situation = new Situation(description, day, texts, words);
        List<ObligationEvidence> all = new ArrayList<>(80);
        Findings provisions = new Findings(situation, Limits.PROVISIONS_FROM, all);
        Findings measures = new Findings(situation, Limits.MEASURES_FROM, all);
        Findings standard = new Findings(situation, Limits.STANDARD_FROM, all);
        ConductEvidence.add(situation, provisions, measures);
        ManagementEvidence.add(situation, provisions, measures);
        ReviewEvidence.add(situation, provisions);
        ApplicationPlatformEvidence.add(situation, provisions, measures);
        ContentPlatformEvidence.add(situation, measures);
        SupervisionEvidence.add(situation, provisions);
        TrainingEvidence.add(situation, provisions);
        ConspicuousLabelEvidence.add(situation, provisions);
        FilingEvidence.add(situation, provisions, measures);
        MediumLabelEvidence.add(situation, measures);
        LabelEvidence.add(situation, measures);
        StandardEvidence.add(situation, standard);
        return all;
    }
}
