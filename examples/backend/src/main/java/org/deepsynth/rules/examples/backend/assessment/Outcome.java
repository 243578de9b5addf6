package org.deepsynth.rules.examples.backend.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of a report: enough to say later how every obligation stood, also when its pack is gone.
 *
 * @param verdicts the verdict by the obligation's id, in the law's order
 * @param waived the obligations whose gap somebody accepted
 */
public record Outcome(Map<String, Verdict> verdicts, List<String> waived) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public Outcome {
        verdicts = new LinkedHashMap<>(verdicts);
        waived = List.copyOf(waived);
    }

    /** The outcome of that report. */
    public static Outcome of(Report report) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        report.findings().forEach(finding -> verdicts.put(finding.id(), finding.verdict()));
        List<String> waived = report.gaps().stream()
                .filter(gap -> report.waived().of(gap).isPresent())
                .map(Finding::id)
                .toList();
        return new Outcome(verdicts, waived);
    }

    /** The outcome that was kept as that text. */
    public static Outcome read(String json) {
        return JSON.readValue(json, Outcome.class);
    }

    /** The text to keep. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** How many obligations have each verdict. */
    public Map<Verdict, Long> summary() {
        return verdicts.values().stream().collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
    }
}
