package org.deepsynth.rules.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Told;
import org.deepsynth.rules.law.Parameter;
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
 * @param told what is told of the entries that the clause runs over, in place of single facts; empty where these say it all
 */
public record Reason(
        String clause,
        LocalizedText text,
        Optional<LocalizedText> fix,
        List<Fact> facts,
        List<Comparison> comparisons,
        Optional<Told> told) {

    /** A reason whose facts and comparisons say it all. */
    public Reason(
            String clause,
            LocalizedText text,
            Optional<LocalizedText> fix,
            List<Fact> facts,
            List<Comparison> comparisons) {
        this(clause, text, fix, facts, comparisons, Optional.empty());
    }

    /** The key of the clause that asks whether the first day in force has come. */
    public static final String FIRST_DAY = "first-day";

    /** The key of the clause that asks whether the duty bearer's role is held. */
    public static final String BEARER = "duty-bearer";

    /** How the key of a clause begins that asks whether a later first day holds; the scope of that cohort follows. */
    public static final String COHORT = "cohort ";

    public Reason {
        facts = List.copyOf(facts);
        comparisons = List.copyOf(comparisons);
    }

    /** The same reason in another sentence. */
    public Reason saying(LocalizedText sentence) {
        return new Reason(clause, sentence, fix, facts, comparisons, told);
    }

    /** What is told of the entries that the clause runs over; nothing where facts and comparisons say it all. */
    public List<LocalizedText> entries() {
        return told.map(Told::sentences).orElse(List.of());
    }

    /** The facts that people are shown: of those that the sentences on entries speak of, only the lists, and what is supported. */
    public Set<Fact> shown() {
        Set<Fact> shown = new LinkedHashSet<>();
        told.ifPresent(those -> those.of().stream().filter(Fact::stated).forEach(shown::add));
        facts.stream()
                .filter(fact -> told.isEmpty()
                        || !told.get().covers(fact)
                        || !fact.origin().evidence().isEmpty())
                .forEach(shown::add);
        return shown;
    }

    /** The comparisons that people are shown: none beside sentences on entries. */
    public List<Comparison> asked() {
        return told.isEmpty() ? comparisons : List.of();
    }

    /** The thresholds that comparisons used which people are not shown, each once. */
    public Set<Parameter> limits() {
        return told.isEmpty()
                ? Set.of()
                : comparisons.stream()
                        .flatMap(comparison -> comparison.limits().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
