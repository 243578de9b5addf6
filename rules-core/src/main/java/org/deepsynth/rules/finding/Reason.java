package org.deepsynth.rules.finding;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.text.LocalizedText;

/**
 * One clause that decided a verdict.
 *
 * @param clause the clause's key; {@code first-day}, {@code last-day}, {@code service-end} or {@code duty-bearer} for what the
 *     catalogue decides
 * @param text what is the case
 * @param fix what would mend it; empty where there is nothing to mend
 * @param facts the facts that decided the clause
 * @param comparisons what was asked of those facts, and whether it holds
 */
public record Reason(
        String clause,
        LocalizedText text,
        Optional<LocalizedText> fix,
        List<Fact> facts,
        List<Comparison> comparisons) {

    /** The key of the clause that asks whether the duty bearer's role is held. */
    public static final String BEARER = "duty-bearer";

    /** How the key of a clause begins that asks whether a later first day holds; the scope of that cohort follows. */
    public static final String COHORT = "cohort ";

    public Reason {
        facts = List.copyOf(facts);
        comparisons = List.copyOf(comparisons);
    }
}
