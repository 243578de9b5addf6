package org.deepsynth.rules.waiver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody accepts a gap until a day. The gap stays a gap: a waiver says who answers for it, never that nothing is wrong.
 *
 * @param obligation the id of the obligation whose gap is accepted
 * @param subject the subject's id, such as a feature's, or {@code service}; empty where it is accepted for all subjects
 * @param reason why it is accepted
 * @param owner who answers for it meanwhile
 * @param approver who accepted it
 * @param from the first day on which it is accepted
 * @param until the last day on which it is accepted
 * @param zone where the two days begin and end
 * @param measure what makes up for the gap meanwhile; empty where nothing does
 * @param ticket where it is being worked on; empty where that is not said
 * @param line the line of its file on which it starts; 0 where no file holds it
 */
public record Waiver(
        String obligation,
        Optional<String> subject,
        String reason,
        String owner,
        String approver,
        LocalDate from,
        LocalDate until,
        ZoneId zone,
        Optional<String> measure,
        Optional<String> ticket,
        int line) {

    /** The day at that moment, where its days are meant. */
    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Whether a gap of that subject is among what it accepts. */
    boolean covers(String id, String about) {
        return obligation.equals(id) && subject.map(about::equals).orElse(true);
    }

    /** Whether the two accept the same, and on at least one day both. */
    boolean overlaps(Waiver other) {
        return obligation.equals(other.obligation)
                && subject.equals(other.subject)
                && !from.isAfter(other.until)
                && !other.from.isAfter(until);
    }
}
