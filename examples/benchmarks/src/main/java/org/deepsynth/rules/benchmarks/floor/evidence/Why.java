package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.law.LocalizedText;

/**
 * One clause that decided a verdict or keeps it open.
 *
 * @param clause the clause's key
 * @param text what is the case
 * @param fix what would mend it; empty where there is nothing to mend
 * @param facts the facts that decided the clause
 * @param comparisons what was asked of those facts, and whether it holds
 */
public record Why(
        String clause, LocalizedText text, Optional<LocalizedText> fix, List<Fact> facts, List<Compared> comparisons) {

    /** A reason that no fact bears on. */
    static Why plain(String clause, LocalizedText text) {
        return new Why(clause, text, Optional.empty(), List.of(), List.of());
    }

    /** What a condition says for itself, in the given words. */
    static Why of(String clause, LocalizedText text, Optional<LocalizedText> fix, Known known) {
        return new Why(clause, text, fix, known.facts(), known.comparisons());
    }
}
