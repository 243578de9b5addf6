package org.deepsynth.rules.advice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.LocalizedText;

/**
 * What to change so that no gap is left that can be mended.
 *
 * @param steps the changes: those with the earliest day first, and of these what takes longest first
 * @param unresolved gaps for which no change is proposed, with the reason
 */
public record FixPlan(List<Step> steps, List<Unresolved> unresolved) {

    public FixPlan {
        steps = List.copyOf(steps);
        unresolved = List.copyOf(unresolved);
    }

    /**
     * One change. It stands for something to do: the description may say so only once it is done.
     *
     * @param path the fact
     * @param from its value now
     * @param to its value once the step is done, as a description writes it
     * @param fixes what to do, as the gaps' fixes say it
     * @param obligations the gaps that need it
     * @param due the earliest day by which one of them had to be mended, where the law gives one
     * @param effort how long it takes
     */
    public record Step(
            String path,
            String from,
            String to,
            List<LocalizedText> fixes,
            List<String> obligations,
            Optional<LocalDate> due,
            Effort effort) {}

    /** A gap that no change of what may be changed turns round, such as a day that has passed or a test that failed. */
    public record Unresolved(Obligation obligation, List<LocalizedText> reasons) {}

    /** The changes as values by path, for {@link org.deepsynth.rules.description.DescriptionReader#change}. */
    public Map<String, String> changes() {
        return steps.stream()
                .collect(Collectors.toMap(Step::path, Step::to, (first, second) -> first, LinkedHashMap::new));
    }
}
