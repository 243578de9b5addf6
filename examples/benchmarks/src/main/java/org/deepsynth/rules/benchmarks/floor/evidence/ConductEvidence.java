package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.cac.Conduct;
import org.deepsynth.rules.cac.News;
import org.deepsynth.rules.cac.Publication;
import org.deepsynth.rules.fact.Answer;

/** What nobody may do, and news: Deep Synthesis Provisions, arts. 4, 6, 18; Labelling Measures, art. 10. */
final class ConductEvidence {

    private ConductEvidence() {}

    static void add(Situation s, Findings provisions, Findings measures) {
        Conduct conduct = s.cac.conduct();
        News news = s.cac.news();
        Gates gates = s.gates;
        forbids("cac-ds-4", gates.provider, "orientation-kept", conduct.contradictsLawOrEthics(), provisions);
        forbids("cac-ds-6-1a", gates.anybody, "no-banned-information", conduct.spreadsBannedInformation(), provisions);
        forbids("cac-ds-6-1b", gates.anybody, "no-banned-activities", conduct.engagesInBannedActivities(), provisions);
        provisions.service(
                "cac-ds-6-2a",
                gates.providerOrUserInMainland,
                c -> c.applies("news-possible", news.possible())
                        .requires(
                                "no-fake-news",
                                Asked.of(conduct.makesFakeNews()).not()));
        provisions.service(
                "cac-ds-6-2b",
                gates.anybodyInMainland,
                c -> c.applies("reprints-synthetic-news", news.reprints())
                        .requires("only-from-listed-sources", news.onlyFromListedSources()));
        forbids("cac-ds-18", gates.anybody, "labels-left-intact", conduct.removesLabels(), provisions);

        Publication publication = s.cac.publication();
        measures.service(
                "cac-label-10-1",
                gates.userInMainland,
                c -> c.applies("publishes-generated", publication.publishesGenerated())
                        .requires("declared", publication.declared())
                        .requires("label-function-used", publication.usesLabelFunction()));
        forbids("cac-label-10-2a", gates.anybody, "no-malicious-labelling", conduct.maliciousLabelling(), measures);
        forbids("cac-label-10-2b", gates.anybody, "no-removal-tools", conduct.offersLabelRemoval(), measures);
        forbids("cac-label-10-2c", gates.anybody, "no-harmful-labelling", conduct.harmsByLabelling(), measures);
    }

    private static void forbids(String id, Gate gate, String key, Answer banned, Findings out) {
        out.service(id, gate, c -> c.requires(key, Asked.of(banned).not()));
    }
}
