package org.deepsynth.rules.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.Fault;

/**
 * What came of one description of a portfolio: a report, or the faults for which there is none.
 *
 * @param source its file or its place in one
 * @param report the report; empty where there are faults
 * @param faults all its faults; none where there is a report
 */
public record Outcome(String source, Optional<Report> report, List<Fault> faults) {

    /** Outcomes in brief, the one that matters most first. */
    public enum Kind {
        /** The description cannot be read, or a defect broke its assessment off. */
        FAULTY,
        /** There are gaps that no waiver accepts, or facts of which files show the opposite; to fall short of mere advice, or of what one has not signed, is none ({@link Finding#breach}). */
        GAPS,
        /** There are no such gaps, but open questions. */
        UNKNOWNS,
        /** There is neither, and something applies. */
        CLEAR,
        /** Nothing that the packs hold applies on the day: there is nothing to praise, and nothing to blame. */
        OUTSIDE
    }

    public Outcome {
        faults = List.copyOf(faults);
    }

    /** An outcome with a report. */
    public static Outcome of(Report report) {
        return new Outcome(report.source(), Optional.of(report), List.of());
    }

    /** The outcome of a description that cannot be read or assessed. */
    public static Outcome faulty(String source, List<Fault> faults) {
        return new Outcome(source, Optional.empty(), faults);
    }

    /** The same with another report where there is one, such as one with waivers or with fewer packs. */
    public Outcome with(UnaryOperator<Report> change) {
        return new Outcome(source, report.map(change), faults);
    }

    /** The outcome in brief. */
    public Kind kind() {
        return report.map(Outcome::kind).orElse(Kind.FAULTY);
    }

    private static Kind kind(Report report) {
        if (report.unwaivedGaps().stream().anyMatch(Finding::breach)
                || !report.contradictions().isEmpty()) {
            return Kind.GAPS;
        }
        boolean unknown = report.findings().stream().anyMatch(Finding::open)
                || report.unwaivedGaps().stream().anyMatch(Finding::breachIfSigned);
        if (unknown) {
            return Kind.UNKNOWNS;
        }
        return report.appliesNowhere() ? Kind.OUTSIDE : Kind.CLEAR;
    }
}
