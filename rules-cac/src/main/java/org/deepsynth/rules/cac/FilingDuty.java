package org.deepsynth.rules.cac;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.WorkingDays;

/**
 * That algorithms of a kind are filed within the working days (Algorithm Recommendation Provisions, art. 24 para. 1, and whoever points
 * to it): one at least where one is needed, and each that is used.
 *
 * @param filings the algorithms of the service and their filings
 * @param needed that there must be a filing of that kind
 * @param enough whether an entry is one that is needed
 * @param each whether an entry is one that must be filed where it is used, be it the second of its kind
 * @param start the day on which the working days begin to run for the service
 */
public record FilingDuty(
        Listed<Filing> filings,
        Formula needed,
        Function<Filing, Formula> enough,
        Function<Filing, Formula> each,
        Dated start) {

    /** Of a provider of deep synthesis: its algorithm of generation and synthesis, as provider (Deep Synthesis Provisions, art. 19 para. 1). */
    public static FilingDuty ofProvider(Service service, CacSection cac, LocalDate from) {
        return of(cac, Formula.all(), Filings::asProvider, opinionStart(service, cac, from));
    }

    /** Of a technical supporter: the same as technical supporter, whatever attributes the service has (the same article, para. 2). */
    public static FilingDuty ofSupporter(Service service, CacSection cac, LocalDate from) {
        return of(cac, Formula.all(), Filings::asSupporter, start(service, cac, from));
    }

    /** Of a provider of generative AI (Generative AI Measures, art. 17). */
    public static FilingDuty ofGenerative(Service service, CacSection cac, LocalDate from) {
        return of(cac, Formula.all(), ownSynthesis(service, cac), opinionStart(service, cac, from));
    }

    /** Of a provider of emotional interaction: what generates it or, where nothing does, any (Anthropomorphic Measures, art. 26). */
    public static FilingDuty ofCompanion(Service service, CacSection cac, LocalDate from) {
        Function<Filing, Formula> own = ownSynthesis(service, cac);
        Function<Filing, Formula> kind =
                filing -> service.usesDeepSynthesis().not().or(own.apply(filing));
        return of(cac, Formula.all(), kind, start(service, cac, from));
    }

    /** Of an algorithm service that generates for users (Algorithm Recommendation Provisions, arts. 2 and 24 para. 1). */
    public static FilingDuty ofGeneration(Service service, CacSection cac, LocalDate from) {
        Formula generates = service.usesDeepSynthesis()
                .and(cac.roles().hasAny(CacRole.PROVIDER).or(Bearers.generative(cac, service)));
        return of(cac, generates, ownSynthesis(service, cac), opinionStart(service, cac, from));
    }

    /** Of an algorithm service that recommends, ranks or searches, and of each further algorithm of other kinds (the same articles). */
    public static FilingDuty ofRecommendation(Service service, CacSection cac, LocalDate from) {
        return new FilingDuty(
                cac.filings(),
                cac.recommendation().recommends(),
                Filings::recommending,
                filing -> Filings.synthesis(filing).not(),
                opinionStart(service, cac, from));
    }

    private static FilingDuty of(CacSection cac, Formula needed, Function<Filing, Formula> kind, Dated start) {
        return new FilingDuty(cac.filings(), needed, kind, filing -> needed.and(kind.apply(filing)), start);
    }

    private static Function<Filing, Formula> ownSynthesis(Service service, CacSection cac) {
        return filing -> Filings.synthesis(filing).and(Filings.own(filing, service, cac));
    }

    /**
     * The text knows one start, the day on which the service is provided, and binds a service offered in mainland China (Algorithm
     * Recommendation Provisions, arts. 2 and 24 para. 1). So whoever enters the mainland later counts from then, and an older service
     * from the instrument's first day.
     */
    private static Dated start(Service service, CacSection cac, LocalDate inForceFrom) {
        return DerivedDay.later(DerivedDay.latest(service.startedOn(), cac.offeredSince()), inForceFrom);
    }

    /** The same for what is tied to public-opinion attributes: whoever gains them later counts from then. */
    private static Dated opinionStart(Service service, CacSection cac, LocalDate inForceFrom) {
        return DerivedDay.latest(start(service, cac, inForceFrom), cac.opinionSince());
    }

    /** The working days have begun to run, or a filing was submitted before: until then nothing is due, nor missing. */
    public Formula begun(Today today) {
        return needed.and(begun(start, today))
                .or(filings.any(filing -> each.apply(filing).and(begun(filing, today))));
    }

    /**
     * Filed by the due day and not refused. An algorithm that the service takes up later counts from then, as it is provided with it
     * from then on; one that is not used yet is neither due nor enough.
     */
    public Timely inTime(WorkingDays limit, Today today) {
        Dated due = TimeLimits.after(start, limit);
        Formula oneInTime = filings.any(
                filing -> enough.apply(filing).and(kept(filing, limit, today).kept()));
        Formula usedFiled = filings.all(filing -> each.apply(filing)
                .and(begun(filing, today))
                .implies(kept(filing, limit, today).kept()));
        Formula kept = new Settled(
                needed.implies(oneInTime).and(usedFiled),
                needed.and(oneInTime.not(), today.day().after(due)).or(usedFiled.not()));
        return new Timely(kept, due(due, limit, today));
    }

    /** Every item is in what was submitted; a number shows that all were (Algorithm Recommendation Provisions, arts. 24 and 25). */
    public Formula itemsComplete() {
        return filings.all(filing -> each.apply(filing)
                .and(filing.status().is(Filing.Status.SUBMITTED))
                .implies(filing.items().hasAll(Filing.Item.values())));
    }

    private static Formula begun(Dated start, Today today) {
        return DerivedDay.of(today.date().plusDays(1)).onOrBefore(start).not();
    }

    private Formula begun(Filing filing, Today today) {
        return begun(start(filing), today).or(Filings.submitted(filing));
    }

    private Dated start(Filing filing) {
        return DerivedDay.latest(start, filing.usedSince());
    }

    private Timely kept(Filing filing, WorkingDays limit, Today today) {
        return TimeLimits.kept(
                Filings.submitted(filing),
                filing.submittedOn(),
                Filings.filed(filing).not(),
                TimeLimits.after(start(filing), limit),
                today);
    }

    /** The first day by which an entry is or was due that is not in time; the service's where none is so. */
    private Dated due(Dated ofService, WorkingDays limit, Today today) {
        List<Timely> late = filings.items().orElse(List.of()).stream()
                .filter(filing -> each.apply(filing).truth() == Truth.YES)
                .map(filing -> kept(filing, limit, today))
                .filter(one -> one.kept().truth() != Truth.YES)
                .toList();
        return late.stream()
                .map(Timely::due)
                .min(Comparator.comparing(day -> day.value().orElse(LocalDate.MAX)))
                .orElse(ofService);
    }
}
