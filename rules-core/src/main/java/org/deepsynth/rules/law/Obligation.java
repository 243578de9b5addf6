package org.deepsynth.rules.law;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.LocalizedText;

/**
 * One thing that one kind of duty bearer owes under one provision.
 *
 * @param id its id and address, such as {@code cac-ds-14-2}
 * @param provision where it stands in its instrument
 * @param instrument the instrument that holds it
 * @param title its title
 * @param source the provision down to the item
 * @param ambit whom it binds and where
 * @param kind its kind
 * @param advisory whether it only advises: a gap is shown and counted, and is no breach, so it fails nothing
 * @param per what it is judged for
 * @param category the subject matter, such as {@code consent}
 * @param from its first day
 * @param cohorts whom it binds later than others
 * @param until its last day; empty while no end is known
 * @param consequences what a breach may lead to
 * @param confidence how far the reading can be trusted
 * @param basis how it was derived; empty where the text spells it out
 * @param note doubts and other readings; empty where there are none
 * @param relations how it stands to others
 * @param clauses the words behind each clause of its rule
 */
public record Obligation(
        String id,
        Provision provision,
        Instrument instrument,
        LocalizedText title,
        DatedText source,
        Ambit ambit,
        ObligationKind kind,
        boolean advisory,
        SubjectKind per,
        String category,
        LocalDate from,
        List<Cohort> cohorts,
        Optional<LocalDate> until,
        List<DatedText> consequences,
        Confidence confidence,
        Optional<Basis> basis,
        Optional<LocalizedText> note,
        Relations relations,
        Map<String, ClauseText> clauses) {

    /** The path of its provision's files without their endings, such as {@code cac/ds/art-14}. */
    public String address() {
        return provision.address();
    }

    /** Where its article can be read, or else its instrument; empty where the pack names no page. */
    public Optional<URI> url() {
        return articleUrl().or(instrument::url);
    }

    /** Where its article can be read by itself; empty where no page has an address for it. */
    public Optional<URI> articleUrl() {
        return provision
                .url()
                .or(() -> instrument.sources().stream()
                        .flatMap(source -> source.article(provision.article()).stream())
                        .findFirst());
    }

    /** The roles that owe it; anybody where the list is empty. */
    public List<String> bearers() {
        return ambit.bearers();
    }

    /** The pack's scopes that must all hold for it to apply. */
    public List<String> scopes() {
        return ambit.scopes();
    }

    /** Ids whose fault this one only repeats, so that it is counted once. */
    public List<String> repeats() {
        return relations.repeats();
    }

    /** Ids worth reading beside it. */
    public List<String> related() {
        return relations.related();
    }

    /** Whom it does not bind on that day, though it is in force. */
    public List<Cohort> cohortsWaitingOn(LocalDate day) {
        return inForceOn(day)
                ? cohorts.stream().filter(one -> day.isBefore(one.from())).toList()
                : List.of();
    }

    /** Whether that day is before its first one. */
    public boolean notYetInForceOn(LocalDate day) {
        return day.isBefore(from);
    }

    /** Whether that day lies within its first and its last one. */
    public boolean inForceOn(LocalDate day) {
        return !notYetInForceOn(day) && !noLongerInForceOn(day);
    }

    /** Whether that day is after its last one. */
    public boolean noLongerInForceOn(LocalDate day) {
        return until.isPresent() && day.isAfter(until.get());
    }

    /** The same obligation with other stricter values than those with which it tightens another one. */
    public Obligation tightening(Map<String, String> values) {
        Optional<Tightening> other =
                relations.tightens().map(one -> new Tightening(one.obligation(), values, one.reworded()));
        return with(from, cohorts, until, new Relations(repeats(), relations.details(), other, related()));
    }

    /** The same obligation with other first and last days. */
    public Obligation during(LocalDate first, Optional<LocalDate> last) {
        return with(first, cohorts, last, relations);
    }

    /** The same obligation with another first day for one of its cohorts. */
    public Obligation with(Cohort other) {
        List<Cohort> changed = cohorts.stream()
                .map(one -> one.scope().equals(other.scope()) ? other : one)
                .toList();
        return with(from, changed, until, relations);
    }

    private Obligation with(LocalDate first, List<Cohort> binding, Optional<LocalDate> last, Relations others) {
        return new Obligation(
                id,
                provision,
                instrument,
                title,
                source,
                ambit,
                kind,
                advisory,
                per,
                category,
                first,
                binding,
                last,
                consequences,
                confidence,
                basis,
                note,
                others,
                clauses);
    }
}
