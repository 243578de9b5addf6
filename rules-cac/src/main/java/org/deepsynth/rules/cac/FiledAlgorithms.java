package org.deepsynth.rules.cac;

import java.time.LocalDate;
import java.util.function.Function;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.law.WorkingDays;

/**
 * What becomes of the filings that a text speaks of: their changes, their end, their numbers and their labelling materials. Each of them
 * counts by itself.
 *
 * @param filings the algorithms of the service and their filings
 * @param kind whether the text speaks of an entry
 */
public record FiledAlgorithms(Listed<Filing> filings, Function<Filing, Formula> kind) {

    /** Of generation and synthesis, as provider or as technical supporter (Deep Synthesis Provisions, art. 19). */
    public static FiledAlgorithms synthesis(CacSection cac) {
        return new FiledAlgorithms(cac.filings(), Filings::synthesis);
    }

    /** Of the person's own algorithm service (Algorithm Recommendation Provisions, arts. 24, 26 and 33). */
    public static FiledAlgorithms own(Service service, CacSection cac) {
        return new FiledAlgorithms(cac.filings(), filing -> Filings.own(filing, service, cac));
    }

    /** One was filed, so that there is something to change or to cancel. */
    public Formula filed() {
        return any(Filings::filed);
    }

    /** Filed information changed on that day or later; an earlier change was no rule's concern yet. */
    public Formula changedSince(LocalDate from) {
        return any(filing -> Filings.filed(filing)
                .and(hasChange(filing, change -> change.changedOn().onOrAfter(DerivedDay.of(from)))));
    }

    /** Each change of filed information since that day was handled by its due day. */
    public Formula changesHandled(LocalDate from, WorkingDays limit, Today today) {
        return each(
                Filings::filed,
                filing -> filing.changes()
                        .all(change -> TimeLimits.handledSince(
                                from, change.changedOn(), change.handled(), change.handledOn(), limit, today)));
    }

    /** Each was cancelled by the end of the limit after the end of the service. */
    public Timely cancelled(Dated end, WorkingDays limit, Today today) {
        Dated due = TimeLimits.after(end, limit);
        Formula kept = each(
                Filings::filed,
                filing -> TimeLimits.kept(filing.cancelled(), filing.cancelledOn(), due, today)
                        .kept());
        return new Timely(kept, due);
    }

    /** One was completed: its number was issued. */
    public Formula completed() {
        return any(Filings::completed);
    }

    /** The number of each that was completed is shown. */
    public Formula numbersShown() {
        return each(Filings::completed, Filing::numberShown);
    }

    /** The link of each that was completed is given. */
    public Formula linksShown() {
        return each(Filings::completed, Filing::linkShown);
    }

    /** One was submitted on or after that day. */
    public Formula submittedSince(LocalDate day) {
        return any(filing -> submittedSince(filing, day));
    }

    /** With each that was submitted on or after that day came labelling materials. */
    public Formula labelMaterials(LocalDate day) {
        return each(filing -> submittedSince(filing, day), Filing::labelMaterials);
    }

    /** A change was handled on or after that day. */
    public Formula changeHandledSince(LocalDate day) {
        return any(filing -> handedIn(filing).and(hasChange(filing, change -> handledSince(change, day))));
    }

    /** With each change that was handled on or after that day came labelling materials. */
    public Formula labelMaterialsOfChanges(LocalDate day) {
        return each(
                FiledAlgorithms::handedIn,
                filing ->
                        filing.changes().all(change -> handledSince(change, day).implies(change.labelMaterials())));
    }

    private Formula any(Function<Filing, Formula> what) {
        return filings.any(filing -> kind.apply(filing).and(what.apply(filing)));
    }

    private Formula each(Function<Filing, Formula> which, Function<Filing, Formula> what) {
        return filings.all(filing -> kind.apply(filing).and(which.apply(filing)).implies(what.apply(filing)));
    }

    /** That there is a change at all is asked for the list itself, which stands within another. */
    private static Formula hasChange(Filing filing, Function<Filing.Change, Formula> what) {
        return filing.changes().hasSome().and(filing.changes().any(what));
    }

    /** Also one that was refused. */
    private static Formula handedIn(Filing filing) {
        return filing.status().is(Filing.Status.NOT_FILED).not();
    }

    private static Formula submittedSince(Filing filing, LocalDate day) {
        return handedIn(filing).and(filing.submittedOn().onOrAfter(DerivedDay.of(day)));
    }

    private static Formula handledSince(Filing.Change change, LocalDate day) {
        return change.handled().and(change.handledOn().onOrAfter(DerivedDay.of(day)));
    }
}
