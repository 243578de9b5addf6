package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** Banned conduct, one fact per prohibition. Nobody can list all that they do not do, so most stay unanswered. */
public record Conduct(
        Answer contradictsLawOrEthics,
        Answer spreadsBannedInformation,
        Answer engagesInBannedActivities,
        Answer makesFakeNews,
        Answer generatesFakeNews,
        Answer spreadsOutsideNews,
        Answer fakesAccountsOrReactions,
        Answer manipulatesPresentation,
        Answer addictsMinors,
        Answer discriminatesConsumers,
        Answer setsMalware,
        Answer removesLabels,
        Answer maliciousLabelling,
        Answer offersLabelRemoval,
        Answer harmsByLabelling,
        Answer intendsBannedOutput,
        Answer infringesCompetitionOrIp,
        Answer harmsPersons,
        Answer trainingInfringesIp,
        Answer pushesHarmfulToMinors,
        Answer sexualContentOfMinors,
        Answer makesSexualContentOfMinors,
        Answer filedFalsely) {}
