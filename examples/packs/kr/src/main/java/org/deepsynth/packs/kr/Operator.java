package org.deepsynth.packs.kr;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.law.Parameters;

/** Who offers the service, whom that reaches and how large it is (Framework Act on AI, arts. 2, 4 and 36; decree, arts. 2 and 29). */
@Given
public record Operator(
        Answer developsAndProvides,
        Answer providesWithOthersAi,
        Answer affectsKorea,
        Answer onlyForDefence,
        Answer establishedInKorea,
        Amount revenueLastYear,
        Amount aiRevenueLastYear,
        Amount dailyUsers,
        Answer finedForDisobeying) {

    /** A developer or a user of AI in business (art. 2, subpara. 7); who only makes content with a tool is a user (subpara. 8). */
    public Formula aiBusiness() {
        return developsAndProvides.or(providesWithOthersAi);
    }

    /** It affects the market or users in Korea (art. 4(1)) and is not only for defence or national security (art. 4(2)). */
    public Formula withinAct() {
        return affectsKorea.and(onlyForDefence.not());
    }

    /** One of the four thresholds of the decree (art. 29(1)); each is enough. */
    public Formula overThreshold(Parameters parameters) {
        return revenueLastYear
                .atLeast(parameters.get("agent-revenue"))
                .or(
                        aiRevenueLastYear.atLeast(parameters.get("agent-ai-revenue")),
                        dailyUsers.atLeast(parameters.get("agent-daily-users")),
                        finedForDisobeying);
    }
}
