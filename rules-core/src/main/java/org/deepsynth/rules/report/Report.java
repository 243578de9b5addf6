package org.deepsynth.rules.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.description.About;
import org.deepsynth.rules.description.DescriptionText;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.EvaluationZone;
import org.deepsynth.rules.texts.LawTexts;
import org.deepsynth.rules.waiver.Waived;
import org.deepsynth.rules.waiver.Waiver;
import org.deepsynth.rules.waiver.Waivers;

/**
 * Where a service stands on a day with every obligation of the packs: of at least one, for a report on nothing would pass whatever
 * the service does. Immutable and thread-safe.
 *
 * @param service the service's name
 * @param source the file or other name of its description
 * @param descriptionDigest the SHA-256 of the stated facts
 * @param asOf the evaluation date
 * @param asOfZone the zone whose today that was (see {@link EvaluationZone}); empty where the date was given
 * @param packs the findings by pack, in the order of their ids
 * @param waived which gaps somebody accepts; they are gaps all the same
 * @param hints what is worth a second look in the description
 * @param about what the description says of itself
 * @param text the text of the description, where it was read from one
 * @param texts the texts of law that a user has at hand
 * @throws IllegalArgumentException when there is no pack
 */
public record Report(
        String service,
        String source,
        String descriptionDigest,
        LocalDate asOf,
        Optional<ZoneId> asOfZone,
        List<PackFindings> packs,
        Waived waived,
        List<Hint> hints,
        About about,
        Optional<DescriptionText> text,
        LawTexts texts) {

    public Report {
        packs = List.copyOf(packs);
        hints = List.copyOf(hints);
        ChosenPacks.requireSome(packs, "A report", "pack");
    }

    /** A report on a description in which nothing needs a second look and that says nothing of itself. */
    public Report(
            String service,
            String source,
            String descriptionDigest,
            LocalDate asOf,
            Optional<ZoneId> asOfZone,
            List<PackFindings> packs,
            Waived waived) {
        this(
                service,
                source,
                descriptionDigest,
                asOf,
                asOfZone,
                packs,
                waived,
                List.of(),
                About.NOTHING,
                Optional.empty(),
                LawTexts.NONE);
    }

    /** A report on a given day, in which nobody accepts a gap. */
    public Report(String service, String source, String descriptionDigest, LocalDate asOf, List<PackFindings> packs) {
        this(service, source, descriptionDigest, asOf, Optional.empty(), packs, Waived.NOTHING);
    }

    /** The same report with what these waivers, and no earlier ones, accept on the clock's day. */
    public Report with(Waivers waivers, Clock clock) {
        return with(packs, waivers.on(findings(), clock));
    }

    /** The same report, in which the articles of these texts stand beside what is said of them. */
    public Report with(LawTexts others) {
        return new Report(
                service, source, descriptionDigest, asOf, asOfZone, packs, waived, hints, about, text, others);
    }

    /** All findings, in the law's order. */
    public List<Finding> findings() {
        return packs.stream().flatMap(pack -> pack.findings().stream()).toList();
    }

    /** The findings that are gaps. */
    public List<Finding> gaps() {
        return withVerdict(Verdict.GAP);
    }

    /** The gaps that may fail a build: all but those in what only advises, or against what the service has not signed. */
    public List<Finding> breaches() {
        return findings().stream().filter(Finding::breach).toList();
    }

    /** What is stated though files show the opposite: findings on the description, which fail a build like gaps. */
    public List<Hint> contradictions() {
        return hints.stream().filter(Hint::contradiction).toList();
    }

    /** Whether no obligation of any pack applies on the day. */
    public boolean appliesNowhere() {
        return findings().stream().allMatch(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);
    }

    /** The gaps that nobody accepts, or not for all their subjects. */
    public List<Finding> unwaivedGaps() {
        return gaps().stream().filter(gap -> waivedUntil(gap).isEmpty()).toList();
    }

    /** The last day on which a waiver accepts a whole gap; empty where none does. */
    public Optional<LocalDate> waivedUntil(Finding finding) {
        return waived.of(finding).map(Waiver::until);
    }

    /** The findings of that verdict. */
    public List<Finding> withVerdict(Verdict verdict) {
        return findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .toList();
    }

    /** The finding on that obligation. */
    public Optional<Finding> finding(String obligation) {
        return findings().stream()
                .filter(finding -> finding.id().equals(obligation))
                .findFirst();
    }

    /**
     * The same report with only the packs of these ids.
     *
     * @throws IllegalArgumentException when an id is that of no pack of the report, or none is given
     */
    public Report only(Collection<String> ids) {
        List<PackFindings> kept = ChosenPacks.of(packs, PackFindings::catalogue, ids);
        var gone = packs.stream()
                .filter(pack -> !kept.contains(pack))
                .flatMap(pack -> pack.findings().stream().map(Finding::id))
                .collect(Collectors.toSet());
        return with(kept, waived.without(gone));
    }

    private Report with(List<PackFindings> otherPacks, Waived otherWaived) {
        return new Report(
                service, source, descriptionDigest, asOf, asOfZone, otherPacks, otherWaived, hints, about, text, texts);
    }

    /** How many findings there are of each verdict, over all packs. */
    public Summary summary() {
        return Summary.sum(packs.stream().map(PackFindings::summary).toList());
    }
}
