package org.deepsynth.rules.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;

/**
 * The unanswered facts that keep findings open, the one that decides most first. What stands in none of them no longer matters,
 * since a formula's missing facts are all that can settle it.
 */
public record OpenQuestions(List<OpenQuestion> questions) {

    /**
     * A fact to ask for.
     *
     * @param fact the unanswered fact
     * @param obligations the obligations that its answer may settle, in the law's order
     * @param weight how much rests on it: the sum over what is open of its binding force, doubled where a day is due, shared among
     *     all the facts that are open there too
     * @param gating those of the obligations that wait for it to tell whether they apply at all
     * @param binding those of the obligations that bind the service
     */
    public record OpenQuestion(
            Fact fact, List<String> obligations, double weight, Set<String> gating, Set<String> binding) {

        public OpenQuestion {
            obligations = List.copyOf(obligations);
            gating = Set.copyOf(gating);
            binding = Set.copyOf(binding);
        }
    }

    /** What binds before what is only asked for; then that for which most waits. */
    private static final Comparator<OpenQuestion> MOST_WAITING = Comparator.comparingInt(
                    (OpenQuestion one) -> one.binding().size())
            .thenComparingInt(one -> one.obligations().size())
            .reversed();

    public OpenQuestions {
        questions = List.copyOf(questions);
    }

    /** In the order of reports: those for which most of what binds waits first. */
    public List<OpenQuestion> byWaiting() {
        return questions.stream().sorted(MOST_WAITING).toList();
    }

    /** The questions that a report leaves open; prohibitions about which nothing is stated ask none. */
    public static OpenQuestions of(Report report) {
        return of(report.findings());
    }

    /** The questions that these findings leave open. */
    public static OpenQuestions of(List<Finding> findings) {
        Map<Fact, Double> weights = new LinkedHashMap<>();
        Map<Fact, List<String>> obligations = new LinkedHashMap<>();
        Map<Fact, Set<String>> gating = new LinkedHashMap<>();
        Set<String> binding = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.open()) {
                if (finding.binds() == Truth.YES) {
                    binding.add(finding.id());
                }
                for (SubjectFinding subject : finding.subjects()) {
                    if (subject.verdict() == Verdict.UNKNOWN) {
                        Set<Fact> asked = subject.toAskNext();
                        double share = atStake(finding) / asked.size();
                        asked.forEach(fact -> weights.merge(fact, share, Double::sum));
                    }
                }
                finding.subjects().stream()
                        .flatMap(subject -> subject.openApplicability().stream())
                        .forEach(fact -> gating.computeIfAbsent(fact, one -> new HashSet<>())
                                .add(finding.id()));
                finding.toAskNext()
                        .forEach(fact -> obligations
                                .computeIfAbsent(fact, one -> new ArrayList<>())
                                .add(finding.id()));
            }
        }
        return new OpenQuestions(weights.entrySet().stream()
                .map(entry -> new OpenQuestion(
                        entry.getKey(),
                        obligations.getOrDefault(entry.getKey(), List.of()),
                        entry.getValue(),
                        gating.getOrDefault(entry.getKey(), Set.of()),
                        common(obligations.getOrDefault(entry.getKey(), List.of()), binding)))
                .filter(question -> !question.obligations().isEmpty())
                .sorted(Comparator.comparingDouble(OpenQuestion::weight).reversed())
                .toList());
    }

    private static Set<String> common(List<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static double atStake(Finding finding) {
        double force = finding.obligation().instrument().force().weight();
        return finding.due().isPresent() ? 2 * force : force;
    }
}
