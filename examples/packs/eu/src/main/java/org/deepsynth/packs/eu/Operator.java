package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Reading;
import org.deepsynth.rules.law.Parameters;

/** What the described person does, in the words of the AI Act (arts. 3(3), (4) and (6), 25(1)). One may be several at once. */
@Given
public record Operator(
        Answer developsOrHasDeveloped,
        Answer underOwnName,
        Answer modifiesSubstantially,
        Answer importsFromThirdCountry,
        Answer usesUnderOwnAuthority,
        Answer onlyPersonalUse,
        Answer establishedInUnion,
        Answer signedMarking,
        Answer signedLabelling) {

    /**
     * A provider (art. 3(3)), or who is taken for one: by its name on a high-risk system of somebody else, or by a substantial
     * modification of it (art. 25(1)). Whether it places the system on the market is asked of the system.
     */
    public Formula provider(AiSystem system, Parameters parameters) {
        Formula takesOver = underOwnName.or(modifiesSubstantially);
        return developsOrHasDeveloped
                .and(underOwnName)
                .or(takesOver.and(system.highRisk().or(Reading.is(parameters.get("taking-over"), "any-system"))));
    }

    /** A deployer (art. 3(4)); personal use that is no profession makes nobody one (also art. 2(10)). */
    public Formula deployer() {
        return usesUnderOwnAuthority.and(onlyPersonalUse.not());
    }
}
