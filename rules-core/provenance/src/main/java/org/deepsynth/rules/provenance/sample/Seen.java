package org.deepsynth.rules.provenance.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Sample;
import org.deepsynth.rules.source.Printable;

/**
 * Puts what was seen in files into evidence.
 *
 * @param sample all files
 * @param day on which they were looked at
 */
record Seen(SampledFiles sample, LocalDate day) {

    /** Names that a reference tells, and how much of each. */
    private static final int TOLD = 3;

    private static final int LONGEST = 60;

    /** Ends the reference where nobody else stated the value. */
    private static final String STATED_BY_FILES = "; stated as they show it";

    /**
     * A fact with its evidence.
     *
     * @param fact the fact, stated or not
     * @param value what the files show
     * @param judged the files that say something of it; at least one
     * @param lacking those of them that do not show what the words say
     * @param contrary those of them that show the opposite
     * @param words what the others do, such as {@code carry a machine-readable mark}
     */
    ObservedFact fact(
            Fact fact,
            Statements statements,
            String value,
            List<SampledFile> judged,
            List<SampledFile> lacking,
            int contrary,
            String words) {
        Optional<String> stated = statements.of(fact);
        String reference = (judged.size() - lacking.size()) + " of " + judged.size() + " files in "
                + named(sample.from()) + " " + words + without(lacking) + (stated.isEmpty() ? STATED_BY_FILES : "");
        Evidence evidence = new Evidence(reference)
                .kind(Evidence.OBSERVED)
                .observedOn(day)
                .sample(new Sample(judged.size(), contrary, sample.sha256()));
        return new ObservedFact(fact.path(), stated, statements.seenBefore(fact), value, evidence);
    }

    /** Whether nothing but a look at files put the value of a fact there, so that a later look may put another. */
    static boolean only(Fact fact) {
        List<Evidence> evidence = fact.origin().evidence();
        return !evidence.isEmpty()
                && evidence.stream()
                        .allMatch(one -> one.kind().equals(Evidence.OBSERVED)
                                && one.reference().endsWith(STATED_BY_FILES));
    }

    private static String without(List<SampledFile> lacking) {
        return lacking.isEmpty()
                ? ""
                : " (first without: "
                        + named(lacking.stream()
                                .limit(TOLD + 1)
                                .map(SampledFile::name)
                                .toList()) + ")";
    }

    private static String named(List<String> names) {
        return names.stream().limit(TOLD).map(Seen::cut).collect(Collectors.joining(", "))
                + (names.size() > TOLD ? ", …" : "");
    }

    private static String cut(String name) {
        String shown = Printable.line(name);
        return shown.codePointCount(0, shown.length()) <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
