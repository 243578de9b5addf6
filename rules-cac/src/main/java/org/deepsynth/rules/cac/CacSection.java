package org.deepsynth.rules.cac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Consistent;
import org.deepsynth.rules.fact.Contradiction;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Former;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.Texts;

/** The facts that only China's rules ask for. */
@Former(
        key = "filing",
        wayOut =
                "Write filings, a list with an entry for each algorithm: make this block the first, with algorithm (such as"
                        + " generation-synthesis), role (provider or technical-supporter) and usedSince in it, and move arrangementsMade to"
                        + " cac.endArrangementsMade. Where nothing was filed: filings: [].")
public record CacSection(
        Answer offeredInMainland,
        Choices<CacRole> roles,
        Choices<OpinionFeature> opinionFeatures,
        Answer usesTechnicalSupporter,
        Answer sharesLabelInformation,
        Answer offeredToPublic,
        @Given Day offeredSince,
        @Given Day opinionSince,
        Territory territory,
        GenerativeService generativeService,
        PersonalData personalData,
        FaceRecognition faceRecognition,
        Minors minors,
        AudioVideo audioVideo,
        Companion companion,
        Identity identity,
        ManagementSystems management,
        ContentReview contentReview,
        Complaints complaints,
        AlgorithmReview algorithmReview,
        Recommendation recommendation,
        NetworkSecurity networkSecurity,
        Listed<Filing> filings,
        Answer endArrangementsMade,
        Listed<Model> models,
        SecurityAssessment assessment,
        News news,
        Sector sector,
        Supervision supervision,
        Dissemination dissemination,
        AppPlatform appPlatform,
        Publication publication,
        Conduct conduct)
        implements Consistent {

    private static final Texts TEXTS = Texts.beside(CacSection.class, "texts");

    /** None: what is odd here may be so. */
    @Override
    public List<Contradiction> contradictions(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Hint> hints(LocalDate day) {
        List<Hint> hints = new ArrayList<>();
        if (offeredToPublic.truth() == Truth.YES && offeredInMainland.truth() == Truth.NO) {
            hints.add(new Hint(List.of(offeredToPublic, offeredInMainland), TEXTS.get("hint.no-internet-service")));
        }
        boolean offered = offeredInMainland.truth() == Truth.YES || offeredToPublic.truth() == Truth.YES;
        if (offered && territory.networkInMainland().truth() == Truth.NO) {
            hints.add(
                    new Hint(List.of(territory.networkInMainland(), offeredInMainland), TEXTS.get("hint.used-there")));
        }
        hints.addAll(Models.hints(this));
        return hints;
    }
}
