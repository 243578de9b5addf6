package org.deepsynth.rules.waiver;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;

/**
 * What waivers accept in one report on one day.
 *
 * @param valid the waivers that are valid on the day and accept a gap
 * @param review the waivers that somebody should look at again, in the order given
 */
public record Waived(List<Waiver> valid, List<WaiverReview> review) {

    /** Nothing is accepted. */
    public static final Waived NOTHING = new Waived(List.of(), List.of());

    /** A waiver of the very subject stands before one of all subjects; among equals the one that lasts longest. */
    private static final Comparator<Waiver> NEAREST = Comparator.comparing(
                    (Waiver waiver) -> waiver.subject().isEmpty())
            .thenComparing(Waiver::until, Comparator.reverseOrder())
            .thenComparing(Waiver::line);

    public Waived {
        valid = List.copyOf(valid);
        review = List.copyOf(review);
    }

    /** The waiver that accepts the gap of a subject; none where there is no gap. */
    public Optional<Waiver> of(Finding finding, SubjectFinding subject) {
        return subject.verdict() != Verdict.GAP
                ? Optional.empty()
                : valid.stream()
                        .filter(waiver -> waiver.covers(finding.id(), subject.subject()))
                        .min(NEAREST);
    }

    /** The waiver by which a whole gap is accepted; where its subjects have several, the one that ends first. */
    public Optional<Waiver> of(Finding finding) {
        return finding.verdict() != Verdict.GAP || !unaccepted(finding).isEmpty()
                ? Optional.empty()
                : accepted(finding).keySet().stream()
                        .min(Comparator.comparing(Waiver::until).thenComparing(Waiver::line));
    }

    /** The waivers in use for a gap, each with the subjects whose gap it accepts. */
    public Map<Waiver, List<String>> accepted(Finding finding) {
        Map<Waiver, List<String>> accepted = new LinkedHashMap<>();
        for (SubjectFinding subject : finding.subjects()) {
            of(finding, subject).ifPresent(waiver -> accepted.merge(waiver, List.of(subject.subject()), Waived::both));
        }
        return accepted;
    }

    /** The subjects whose gap nobody accepts. */
    public List<String> unaccepted(Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> subject.verdict() == Verdict.GAP)
                .filter(subject -> of(finding, subject).isEmpty())
                .map(SubjectFinding::subject)
                .toList();
    }

    /** The same without what is about these obligations. */
    public Waived without(Set<String> obligations) {
        return new Waived(
                valid.stream()
                        .filter(waiver -> !obligations.contains(waiver.obligation()))
                        .toList(),
                review.stream()
                        .filter(one -> !obligations.contains(one.waiver().obligation()))
                        .toList());
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
