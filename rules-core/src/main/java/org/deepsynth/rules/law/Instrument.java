package org.deepsynth.rules.law;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.text.LocalizedText;

/**
 * A text with an issuer, a date and a binding force.
 *
 * @param id the id, unique in its pack
 * @param title its title
 * @param issuer who issued it, with its number where it has one
 * @param issued the day of issue
 * @param from its first day in force
 * @param until its last day in force; empty while no end is known
 * @param force what kind of text it is, and so whom it binds
 * @param forceTitle what it is called in its country, where that is not the kind's own name
 * @param signatories the role of those who signed it, where it binds only them
 * @param jurisdiction where it is law; empty where it is none, such as an open letter
 * @param articles how many articles, or other numbered provisions, it has; 0 where nobody read it whole
 * @param leftOut those of which the pack makes no obligation, and why
 * @param sources where it is published officially, and what of it was read; none where the pack does not say
 */
public record Instrument(
        String id,
        LocalizedText title,
        LocalizedText issuer,
        LocalDate issued,
        LocalDate from,
        Optional<LocalDate> until,
        BindingForce force,
        Optional<LocalizedText> forceTitle,
        Optional<String> signatories,
        Optional<Jurisdiction> jurisdiction,
        int articles,
        List<LeftOut> leftOut,
        List<OfficialText> sources) {

    public Instrument {
        leftOut = List.copyOf(leftOut);
        sources = List.copyOf(sources);
    }

    /** An instrument of no jurisdiction and of a kind that binds everybody or nobody, by the kind's own name. */
    public Instrument(
            String id,
            LocalizedText title,
            LocalizedText issuer,
            LocalDate issued,
            LocalDate from,
            Optional<LocalDate> until,
            BindingForce force,
            int articles,
            List<LeftOut> leftOut) {
        this(
                id,
                title,
                issuer,
                issued,
                from,
                until,
                force,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                articles,
                leftOut,
                List.of());
    }

    /** Where it is published; empty where the pack names no page. */
    public Optional<URI> url() {
        return sources.stream().map(OfficialText::url).findFirst();
    }

    /** The language that it is published in, as in BCP 47; empty where the pack names no page. */
    public String language() {
        return sources.stream().map(OfficialText::language).findFirst().orElse("");
    }

    /** What kind of text it is, for readers. */
    public LocalizedText forceLabel() {
        return forceTitle.orElseGet(force::label);
    }
}
