package org.deepsynth.rules.benchmarks.floor.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.benchmarks.floor.Deadline;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;

/**
 * The end of a time limit, with the facts that it rests on.
 *
 * @param deadline the end
 * @param facts the day of the event, and the calendar where it does not reach that far
 */
record Due(Deadline deadline, List<Fact> facts) {

    static Due of(Day event, Deadline deadline) {
        if (event.value().isEmpty() || deadline.day().isPresent()) {
            return new Due(deadline, List.of(event));
        }
        String year = Deadline.CALENDAR_NAME + " after " + event.value().get();
        return new Due(deadline, List.of(event, new Text(Origin.unstated(year), Optional.empty())));
    }

    /** Done in time. Lateness is not cured by time; while the limit runs, what is not done is open. */
    Known kept(Known done, Day doneOn, Known notDone, LocalDate today) {
        Known inTime = Known.all(done, beside(doneOn, false));
        return inTime.truth == Truth.YES
                ? inTime
                : Known.settled(inTime, Known.any(beside(doneOn, true), Known.all(notDone, over(today))));
    }

    private Known beside(Day doneOn, boolean after) {
        Truth kept = deadline.keptOn(doneOn.value());
        Truth truth = after ? kept.not() : kept;
        return sure(kept)
                ? Asked.of(
                        List.of(doneOn),
                        Days.relationOrLater(after, deadline.earliest().get()),
                        truth)
                : Asked.of(Days.facts(doneOn, facts), Days.relation(after, deadline.day()), truth);
    }

    private Known over(LocalDate today) {
        Truth kept = deadline.keptOn(today);
        return sure(kept)
                ? Asked.of(
                        List.of(),
                        Days.relationOrLater(true, deadline.earliest().get()),
                        kept.not())
                : Asked.of(facts, Days.relation(true, deadline.day()), kept.not());
    }

    /** The end is not known, and yet cannot come before the day that was asked about. */
    private boolean sure(Truth kept) {
        return deadline.day().isEmpty() && kept != Truth.UNKNOWN;
    }
}
