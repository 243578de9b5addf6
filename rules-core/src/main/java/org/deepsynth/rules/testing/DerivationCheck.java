package org.deepsynth.rules.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.json.TraceReport;
import org.deepsynth.rules.text.Language;

/** Every verdict follows from its trace: {@link TraceCheck}, a second judge that reads nothing else, comes to the same. */
final class DerivationCheck {

    private final Trial trial;
    private final TraceReport traces = new TraceReport(Language.EN);
    private final Map<String, Violation> violations = new LinkedHashMap<>();

    private DerivationCheck(Trial trial) {
        this.trial = trial;
    }

    static List<Violation> violations(Trial trial) {
        DerivationCheck check = new DerivationCheck(trial);
        check.descriptions().forEach(check::check);
        return List.copyOf(check.violations.values());
    }

    private Stream<Description> descriptions() {
        Cases cases = trial.cases();
        DescriptionGenerator generator = trial.generator();
        return Stream.concat(
                Stream.concat(Stream.of(cases.ordinary()), cases.all().stream().map(cases::situation)),
                IntStream.range(0, trial.descriptions() / 10)
                        .mapToObj(i -> trial.read(generator.erase(generator.complete(), 0.05 * (i % 8)))));
    }

    private void check(Description description) {
        String trace = traces.write(trial.engine().explain(description, trial.asOf()));
        TraceCheck.differences(trace, trial.engine().assess(description, trial.asOf()))
                .forEach(difference -> violations.putIfAbsent(
                        difference, new Violation(about(difference), difference, description.yaml())));
    }

    /** Differences begin with the id of the obligation, except one on the list of obligations itself. */
    private String about(String difference) {
        return trial.catalogue()
                .obligation(difference.split(" ", 2)[0])
                .map(Obligation::id)
                .orElse(trial.pack().id());
    }
}
