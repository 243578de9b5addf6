package org.deepsynth.rules.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Something that had to be done by a day.
 *
 * @param kept whether it was done in time
 * @param due the day
 */
public record Timely(Formula kept, Dated due) {

    /**
     * Something that consists of several, each with a day of its own.
     *
     * @param kept whether all is in time
     * @param each what it consists of
     * @param otherwise the day that is shown where each is in time
     * @return with the first day by which one is or was due that is not known to be in time
     */
    public static Timely of(Formula kept, List<Timely> each, Dated otherwise) {
        Dated due = each.stream()
                .filter(one -> one.kept().truth() != Truth.YES)
                .map(Timely::due)
                .min(Comparator.comparing(day -> day.value().orElse(LocalDate.MAX)))
                .orElse(otherwise);
        return new Timely(kept, due);
    }
}
