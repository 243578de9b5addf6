package org.deepsynth.rules.law;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/**
 * What the law says, as a pack holds it: everything a lawyer can review without reading a rule.
 *
 * @param id the pack's id
 * @param version the pack's version
 * @param languages the languages of its texts, the one that every text stands in first
 * @param title the pack's title
 * @param lawReadOn the day up to which the law was read
 * @param zone in which its days begin; empty where it does not matter
 * @param notice what every finding of the pack must carry; empty where there is nothing to say
 * @param requires the packs that it builds on
 * @param model the resource that lists the compiled rules; empty where it is the only such list in the pack's jar, or no rule is
 *     written
 * @param instruments the instruments in their order
 * @param obligations the obligations in the law's order
 * @param demands what a pack that only asks, asks for, each with the obligations that read it; none where nobody named them
 * @param roles what each role is called; those of packs that it builds on after their ids, such as {@code cac.provider}
 * @param scopes for each scope the sentence that says it does not hold; those of packs that it builds on likewise
 * @param subjects the kinds of subject that the pack declares
 * @param parameters the thresholds
 * @param calendars the calendars in which its working days are counted; those of packs that it builds on likewise
 * @param notRequired what people wrongly take for obligations
 * @param horizon texts to watch
 * @param efforts how long what mends a gap takes, by category, or by the id of an obligation that is otherwise; else a matter of days
 * @param owners who mends it as a rule, likewise
 * @param digest the SHA-256 of all its files
 */
public record Catalogue(
        String id,
        String version,
        List<Language> languages,
        LocalizedText title,
        LocalDate lawReadOn,
        Optional<ZoneId> zone,
        Optional<LocalizedText> notice,
        List<Requirement> requires,
        Optional<String> model,
        List<Instrument> instruments,
        List<Obligation> obligations,
        List<Demand> demands,
        Map<String, LocalizedText> roles,
        Map<String, LocalizedText> scopes,
        List<SubjectKind> subjects,
        Parameters parameters,
        Calendars calendars,
        List<NotRequired> notRequired,
        List<HorizonNote> horizon,
        Map<String, Effort> efforts,
        Map<String, Owner> owners,
        String digest) {

    /** The same law with a user's values of parameters, by name; the values must fit. */
    public Catalogue with(Map<String, String> values) {
        return with(parameters.with(values));
    }

    /** The same law with these in place of its parameters. */
    public Catalogue with(Parameters others) {
        return with(obligations, others, calendars);
    }

    /** The same law with these in place of its calendars. */
    public Catalogue with(Calendars others) {
        return with(obligations, parameters, others);
    }

    /** The same law with the calendars of another pack in place of those that it has of that. */
    public Catalogue withCalendarsOf(Catalogue other) {
        Calendars all = calendars;
        for (String name : other.calendars.names()) {
            if (calendars.names().contains(other.nameOf(name))) {
                all = all.with(other.nameOf(name), other.calendars.get(name));
            }
        }
        return with(all);
    }

    /** Whether none of its instruments has power to bind, as none of an open letter has: then it has an outcome as a whole. */
    public boolean onlyAsks() {
        return instruments.stream().allMatch(one -> one.force() == BindingForce.ADVOCACY);
    }

    /** The instruments of which it says where they are published. */
    public List<Instrument> published() {
        return instruments.stream().filter(one -> !one.sources().isEmpty()).toList();
    }

    /** Whether a user replaced a parameter, or handed in a year of a calendar. */
    public boolean anySetByUser() {
        return !parameters.overridden().isEmpty() || !calendars.handedIn().isEmpty();
    }

    /** The same law with another obligation in place of the one of its id. */
    public Catalogue replacing(Obligation other) {
        return with(
                obligations.stream()
                        .map(one -> one.id().equals(other.id()) ? other : one)
                        .toList(),
                parameters,
                calendars);
    }

    private Catalogue with(List<Obligation> theirs, Parameters otherParameters, Calendars otherCalendars) {
        return new Catalogue(
                id,
                version,
                languages,
                title,
                lawReadOn,
                zone,
                notice,
                requires,
                model,
                instruments,
                theirs,
                demands,
                roles,
                scopes,
                subjects,
                otherParameters,
                otherCalendars,
                notRequired,
                horizon,
                efforts,
                owners,
                digest);
    }

    /** Whether a role or scope of that name is one of a pack that this one builds on. */
    public static boolean isOthers(String name) {
        return name.indexOf('.') >= 0;
    }

    /** What a role or scope of this pack is called in packs that build on it. */
    public String nameOf(String name) {
        return id + "." + name;
    }

    /** The obligations of one of its instruments, in the law's order. */
    public List<Obligation> obligations(Instrument instrument) {
        return obligations.stream()
                .filter(one -> one.instrument().equals(instrument))
                .toList();
    }

    /** What one of its instruments is called among those of all packs: {@code cac-csl}. */
    public String idOf(Instrument instrument) {
        return id + "-" + instrument.id();
    }

    /** The folder of one of its instruments: {@code cac/csl}. */
    public String folderOf(Instrument instrument) {
        return id + "/" + instrument.id();
    }

    /** The obligation of that id, where the pack has it. */
    public Optional<Obligation> obligation(String obligation) {
        return obligations.stream().filter(one -> one.id().equals(obligation)).findFirst();
    }

    /**
     * What that role is called.
     *
     * @throws IllegalArgumentException when the pack has no such role
     */
    public LocalizedText role(String role) {
        return known(roles, "role", role);
    }

    /**
     * The sentence that says that scope does not hold.
     *
     * @throws IllegalArgumentException when the pack has no such scope
     */
    public LocalizedText scope(String scope) {
        return known(scopes, "scope", scope);
    }

    private LocalizedText known(Map<String, LocalizedText> texts, String kind, String name) {
        return Optional.ofNullable(texts.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The " + kind + " (" + name + ") must be one of the pack " + id + "."));
    }

    /** How long what mends a gap in that obligation takes: as is said of it by itself, or else of its category. */
    public Effort effort(Obligation obligation) {
        return efforts.getOrDefault(obligation.id(), efforts.getOrDefault(obligation.category(), Effort.DAYS));
    }

    /** Who mends a gap in that obligation as a rule; empty where the pack does not say. */
    public Optional<Owner> owner(Obligation obligation) {
        return Optional.ofNullable(owners.getOrDefault(obligation.id(), owners.get(obligation.category())));
    }
}
