package org.deepsynth.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.text.LocalizedText;

/**
 * Where a fact comes from.
 *
 * @param path the path in the description
 * @param question what the fact asks
 * @param line the line of the text, counted from 1; 0 where there is no text or the fact is left out
 * @param column the column, counted from 1; 0 likewise
 * @param reason the reason that the provider gives for the answer, empty where none is given
 * @param evidence what supports it, in the order given
 * @param since the day from which it holds as stated; empty where it holds whatever the day
 * @param expired the last day on which its evidence was valid, where the fact counts as unstated because that day is past
 * @param awaited the day from which it holds, where the fact counts as unstated because that day is still to come
 */
public record Origin(
        String path,
        LocalizedText question,
        int line,
        int column,
        String reason,
        List<Evidence> evidence,
        Optional<LocalDate> since,
        Optional<LocalDate> expired,
        Optional<LocalDate> awaited) {

    public Origin {
        evidence = List.copyOf(evidence);
    }

    /** By the path alone, which is one of its kind in a description. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** A fact without reason or evidence; line and column are 0 where nobody stated it. */
    public static Origin of(String path, LocalizedText question, int line, int column) {
        return new Origin(
                path, question, line, column, "", List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A fact that nobody stated and that asks nothing of a user. */
    public static Origin unstated(String path) {
        return of(path, LocalizedText.NONE, 0, 0);
    }

    /** The last day on which any of its evidence is valid; empty without evidence, and where some of it has no end. */
    public Optional<LocalDate> validUntil() {
        return evidence.stream().allMatch(one -> one.validUntil().isPresent())
                ? evidence.stream().flatMap(one -> one.validUntil().stream()).max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** The evidence whose files show the opposite of what is stated; empty where there is none. */
    public Optional<Evidence> contradicted() {
        return evidence.stream()
                .filter(one ->
                        one.sample().filter(sample -> sample.contrary() > 0).isPresent())
                .findFirst();
    }

    /** Whether a reason, evidence or a day is given. */
    public boolean supported() {
        return !reason.isEmpty() || !evidence.isEmpty() || since.isPresent();
    }

    /** The same place in a list: its evidence supports all that the list holds, and its day does where there is none here. */
    public Origin within(Origin list) {
        List<Evidence> all =
                Stream.concat(evidence.stream(), list.evidence.stream()).toList();
        return new Origin(path, question, line, column, reason, all, since.or(list::since), expired, awaited);
    }

    /** The same place for a fact that no longer counts as stated, since the last of its evidence ended on that day. */
    public Origin expired(LocalDate lastDay) {
        return new Origin(
                path, question, line, column, reason, evidence, since, Optional.of(lastDay), Optional.empty());
    }

    /** The same place for a fact that does not count as stated yet, since it holds from that day. */
    public Origin early(LocalDate firstDay) {
        return new Origin(
                path, question, line, column, reason, evidence, since, Optional.empty(), Optional.of(firstDay));
    }
}
