package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Reading;
import org.deepsynth.rules.law.Parameters;

/**
 * The AI system as a whole, and where it is placed and used (AI Act, arts. 2 and 3). The day on which a service was first provided does
 * not tell since when it is on the Union market.
 */
@Given
public record AiSystem(
        Answer infersOutput,
        Answer highRisk,
        Answer leftOut,
        Answer onUnionMarket,
        Day onUnionMarketSince,
        Answer inServiceInUnion,
        Answer outputUsedInUnion,
        Answer authorisedAgainstCrime,
        Answer safeguardsForOthers,
        Answer openForReportingCrime,
        Answer accessibilityLawApplies) {

    /** An AI system (art. 3(1)) that art. 2(2), (3), (4) and (6) do not leave out. */
    public Formula withinAct() {
        return infersOutput.and(leftOut.not());
    }

    /** Art. 2(1)(a): placed on the market or put into service in the Union; (c): from a third country, with output used there. */
    public Formula reachesProvider(Operator operator) {
        return onUnionMarket.or(
                inServiceInUnion, operator.establishedInUnion().not().and(outputUsedInUnion));
    }

    /** Art. 2(1)(b) and (c): a deployer in the Union, or one elsewhere whose output is used there. */
    public Formula reachesDeployer(Operator operator) {
        return operator.establishedInUnion().or(outputUsedInUnion);
    }

    /** Authorised by law to act against crime, with safeguards for others, and not open to the public to report crime (art. 50(1)). */
    public Formula againstCrimeInDialogue() {
        return authorisedAgainstCrime.and(safeguardsForOthers, openForReportingCrime.not());
    }

    /** Placed on the Union market before art. 50 applied (art. 111(4)); what was only put into service was not placed (art. 3(9)). */
    public Formula placedBefore(Parameters parameters) {
        return onUnionMarket
                .and(onUnionMarketSince
                        .onOrAfter(DerivedDay.of(parameters.get("transparency-day")))
                        .not())
                .and(Reading.is(parameters.get("article-111-4"), "owed-later"));
    }

    /** The same, where the last day of grace is read as a day of grace. */
    public Formula placedBeforeAndSparedTheDay(Parameters parameters) {
        return placedBefore(parameters).and(Reading.is(parameters.get("last-day-of-grace"), "day-after"));
    }
}
