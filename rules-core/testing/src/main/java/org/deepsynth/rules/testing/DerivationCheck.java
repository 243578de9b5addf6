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

    private final PackUnderTest tested;
    private final TraceReport traces = new TraceReport(Language.EN);

    private DerivationCheck(PackUnderTest tested) {
        this.tested = tested;
    }

    static List<Violation> violations(PackUnderTest tested) {
        DerivationCheck check = new DerivationCheck(tested);
        Map<String, Violation> violations = new LinkedHashMap<>();
        check.descriptions().parallelStream()
                .flatMap(check::violations)
                .toList()
                .forEach(one -> violations.putIfAbsent(one.what(), one));
        return List.copyOf(violations.values());
    }

    private List<Description> descriptions() {
        Cases cases = tested.cases();
        DescriptionGenerator generator = tested.generator();
        return Stream.concat(
                        Stream.concat(
                                Stream.of(cases.ordinary()), some(cases.all()).map(cases::situation)),
                        IntStream.range(0, tested.descriptions() / 10)
                                .mapToObj(i -> tested.read(generator.erase(generator.complete(), 0.05 * (i % 8)))))
                .toList();
    }

    /** The cases of a large pack are many, and neighbours differ little: so many of them as descriptions are asked for allow, evenly spread. */
    private Stream<Case> some(List<Case> cases) {
        int step = Math.max(1, cases.size() * 5 / Math.max(1, tested.descriptions()));
        return IntStream.range(0, cases.size()).filter(i -> i % step == 0).mapToObj(cases::get);
    }

    private Stream<Violation> violations(Description description) {
        String trace = traces.write(tested.engine().explain(description, tested.asOf()));
        return TraceCheck.differences(trace, tested.engine().assess(description, tested.asOf())).stream()
                .map(difference -> new Violation(about(difference), difference, description.yaml()));
    }

    /** Differences begin with the id of the obligation, except one on the list of obligations itself. */
    private String about(String difference) {
        return tested.catalogue()
                .obligation(difference.split(" ", 2)[0])
                .map(Obligation::id)
                .orElse(tested.pack().id());
    }
}
