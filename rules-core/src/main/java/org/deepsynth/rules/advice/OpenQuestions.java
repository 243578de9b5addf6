package org.deepsynth.rules.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.fact.Fact;
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
     * @param gated how many of the obligations wait for it to tell whether they apply at all
     */
    public record OpenQuestion(Fact fact, List<String> obligations, double weight, int gated) {}

    private static final int MOST = 10;

    public OpenQuestions {
        questions = List.copyOf(questions);
    }

    /** As many of them as a reader can be asked at once: those for which most obligations wait first. */
    public List<OpenQuestion> first() {
        return questions.stream()
                .sorted(Comparator.comparingInt(
                                (OpenQuestion one) -> one.obligations().size())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** The questions that a report leaves open; prohibitions about which nothing is stated ask none. */
    public static OpenQuestions of(Report report) {
        return of(report.findings());
    }

    /** The questions that these findings leave open. */
    public static OpenQuestions of(List<Finding> findings) {
        Map<Fact, Double> weights = new LinkedHashMap<>();
        Map<Fact, List<String>> obligations = new LinkedHashMap<>();
        Map<Fact, Integer> gated = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.open()) {
                for (SubjectFinding subject : finding.subjects()) {
                    if (subject.verdict() == Verdict.UNKNOWN) {
                        Set<Fact> asked = subject.toAskNext();
                        double share = atStake(finding) / asked.size();
                        asked.forEach(fact -> weights.merge(fact, share, Double::sum));
                    }
                }
                finding.subjects().stream()
                        .flatMap(subject -> subject.openApplicability().stream())
                        .distinct()
                        .forEach(fact -> gated.merge(fact, 1, Integer::sum));
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
                        gated.getOrDefault(entry.getKey(), 0)))
                .filter(question -> !question.obligations().isEmpty())
                .sorted(Comparator.comparingDouble(OpenQuestion::weight).reversed())
                .toList());
    }

    private static double atStake(Finding finding) {
        double force = finding.obligation().instrument().force().weight();
        return finding.due().isPresent() ? 2 * force : force;
    }
}
