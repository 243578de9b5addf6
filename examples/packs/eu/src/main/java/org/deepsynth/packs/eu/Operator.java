package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;

/** What the described person does, in the words of the AI Act's definitions (art. 3(3), (4) and (6)). One may be several at once. */
@Given
public record Operator(
        Answer developsOrHasDeveloped,
        Answer underOwnName,
        Answer importsFromThirdCountry,
        Answer usesUnderOwnAuthority,
        Answer onlyPersonalUse,
        Answer establishedInUnion,
        Answer signedMarking,
        Answer signedLabelling) {

    /** A provider (art. 3(3)); whether it places the system on the market is asked of the system. */
    public Formula provider() {
        return developsOrHasDeveloped.and(underOwnName);
    }

    /** A deployer (art. 3(4)); personal use that is no profession makes nobody one (also art. 2(10)). */
    public Formula deployer() {
        return usesUnderOwnAuthority.and(onlyPersonalUse.not());
    }
}
