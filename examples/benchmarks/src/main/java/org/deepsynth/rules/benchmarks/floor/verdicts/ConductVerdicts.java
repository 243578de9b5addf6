package org.deepsynth.rules.benchmarks.floor.verdicts;

import org.deepsynth.rules.cac.Conduct;
import org.deepsynth.rules.cac.News;
import org.deepsynth.rules.cac.Publication;

/** What nobody may do, and news: Deep Synthesis Provisions, arts. 4, 6, 18; Labelling Measures, art. 10. */
final class ConductVerdicts {

    private ConductVerdicts() {}

    static void put(Situation s, Verdicts out) {
        Conduct conduct = s.cac.conduct();
        News news = s.cac.news();
        Gates provisions = s.provisions;
        out.put(
                "cac-ds-4",
                provisions.provider,
                conduct.contradictsLawOrEthics().truth().not());
        out.put(
                "cac-ds-6-1a",
                provisions.anybody,
                conduct.spreadsBannedInformation().truth().not());
        out.put(
                "cac-ds-6-1b",
                provisions.anybody,
                conduct.engagesInBannedActivities().truth().not());
        out.put(
                "cac-ds-6-2a",
                provisions.providerOrUserInMainland,
                news.possible().truth(),
                conduct.makesFakeNews().truth().not());
        out.put(
                "cac-ds-6-2b",
                provisions.anybodyInMainland,
                news.reprints().truth(),
                news.onlyFromListedSources().truth());
        out.put("cac-ds-18", provisions.anybody, conduct.removesLabels().truth().not());

        Publication publication = s.cac.publication();
        Gates measures = s.measures;
        out.put(
                "cac-label-10-1",
                measures.userInMainland,
                publication.publishesGenerated().truth(),
                publication
                        .declared()
                        .truth()
                        .and(publication.usesLabelFunction().truth()));
        out.put(
                "cac-label-10-2a",
                measures.anybody,
                conduct.maliciousLabelling().truth().not());
        out.put(
                "cac-label-10-2b",
                measures.anybody,
                conduct.offersLabelRemoval().truth().not());
        out.put(
                "cac-label-10-2c",
                measures.anybody,
                conduct.harmsByLabelling().truth().not());
    }
}
