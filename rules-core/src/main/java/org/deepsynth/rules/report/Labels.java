package org.deepsynth.rules.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.law.Parameter;

/** The report's own words. */
final class Labels {

    private final ResourceBundle bundle;

    Labels(Language language) {
        this.bundle = language.texts("labels", Labels.class);
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** The evaluation date, and in which zone it was today where none was given. */
    String asOf(Report report) {
        return get("as-of") + " " + report.asOf() + today(report);
    }

    /** In which zone the evaluation date was today; nothing where it was given. */
    String today(Report report) {
        return report.asOfZone().map(zone -> get("today-in").formatted(zone)).orElse("");
    }

    String confidence(Confidence confidence) {
        return get("confidence." + confidence.name());
    }

    String truth(Truth truth) {
        return get("truth." + truth.name());
    }

    String line(int number) {
        return get("line").formatted(number);
    }

    String expired(LocalDate lastDay) {
        return get("expired").formatted(lastDay);
    }

    String overridden(Parameter parameter) {
        return get("overridden") + " " + parameter.name() + " = " + parameter.value() + " (" + get("own-value") + " "
                + parameter.replaced().orElse("") + ")";
    }

    String summary(Summary summary) {
        List<Verdict> verdicts = Arrays.asList(Verdict.values());
        return verdicts.stream()
                .map(verdict -> get("verdict." + verdict.name()) + " " + summary.count(verdict))
                .collect(Collectors.joining(" · "));
    }
}
