package org.deepsynth.rules.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Two facts of a description that cannot both be so.
 *
 * @param fact the one at whose place it is told
 * @param other the other one
 * @param message what must hold, with the place of the other
 */
public record Contradiction(Fact fact, Fact other, String message) {

    /** The way out of every contradiction. */
    public static final String WAY_OUT = "Correct one of the two, or remove one to leave it open.";

    /** A day that lies before another one on which it rests. */
    public static Optional<Contradiction> inOrder(Day earlier, Day later) {
        return earlier.value()
                .filter(first -> later.value().filter(first::isAfter).isPresent())
                .map(first -> new Contradiction(
                        later, earlier, "The day " + shown(later) + " must not be before " + placed(earlier) + "."));
    }

    /** What is said not to be done, though the day on which it was done is past. */
    public static Optional<Contradiction> notDone(Answer done, Day on, LocalDate today) {
        return on.value()
                .filter(day -> done.truth() == Truth.NO && day.isBefore(today))
                .map(day -> new Contradiction(
                        done, on, "The answer " + shown(done) + " must fit " + placed(on) + ", a day that is past."));
    }

    private static String shown(Fact fact) {
        return fact.path() + " (" + fact.shown() + ")";
    }

    private static String placed(Fact fact) {
        int line = fact.origin().line();
        return shown(fact) + (line == 0 ? "" : ", stated on line " + line);
    }
}
