package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/** The facts of the California AI Transparency Act (Bus. & Prof. Code, sections 22757 ff.). */
public record California(
        @Given Answer open,
        @Given Answer producesSystem,
        @Given Amount monthlyUsers,
        @Given Answer onlyVideoGames,
        @Given Answer onlyScreenWorks,
        @Given Answer mainlyAssistive,
        DetectionTool detection,
        Licensing licensing,
        @Given Listed<LicenseeFailure> licenseeFailures,
        @Given Answer falselyAssistive,
        Spreading spreading,
        Hosting hosting) {

    /** A covered provider, but for the number of users that the first version asked for (section 22757.1). */
    public Formula providing() {
        return producesSystem.and(open);
    }
}
