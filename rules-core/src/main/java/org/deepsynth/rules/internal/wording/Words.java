package org.deepsynth.rules.internal.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Relations;
import org.deepsynth.rules.report.Summary;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/** The report's own words and the law's, in one language and as the law was worded on one day. */
public final class Words {

    private final Language language;
    private final Labels labels;
    private final LocalDate asOf;

    public Words(Language language, LocalDate asOf) {
        this.language = language;
        this.labels = new Labels(language);
        this.asOf = asOf;
    }

    public Labels labels() {
        return labels;
    }

    public String get(String label) {
        return labels.get(label);
    }

    public String in(LocalizedText text) {
        return text.in(language);
    }

    public String in(DatedText text) {
        return in(text.on(asOf));
    }

    public String verdict(Verdict verdict) {
        return get("verdict." + verdict.name());
    }

    public String summary(Summary summary) {
        return labels.summary(summary);
    }

    /** What was asked of a fact, and whether it holds. */
    public String asked(Comparison comparison) {
        return in(comparison.relation()) + get("colon") + labels.truth(comparison.truth());
    }

    /** A threshold with its meaning and source. */
    public String limit(Parameter limit) {
        return limit.name() + " = " + limit.value() + get("colon") + in(limit.meaning()) + " (" + limit.source() + ")";
    }

    public String overridden(Parameter parameter) {
        return labels.overridden(parameter);
    }

    /** The instrument and the provision, which obligations it builds on, how strongly it binds and since when. */
    public String source(Obligation obligation) {
        return Stream.of(
                        Stream.of(provision(obligation)),
                        builtOn(obligation).stream(),
                        Stream.of(in(obligation.instrument().force().label()), get("since") + " " + obligation.from()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    /** The obligation than which this one is stricter, and those that say in general what it says in detail. */
    public List<String> builtOn(Obligation obligation) {
        Relations relations = obligation.relations();
        List<String> parts = new ArrayList<>();
        relations
                .tightens()
                .ifPresent(other -> parts.add(get("stricter-than") + " " + other.obligation()
                        + other.values().entrySet().stream()
                                .map(value -> ", " + value.getKey() + " = " + value.getValue())
                                .collect(Collectors.joining())));
        if (!relations.details().isEmpty()) {
            parts.add(get("details") + " " + String.join(", ", relations.details()));
        }
        return parts;
    }

    /** The instrument and the provision. */
    public String provision(Obligation obligation) {
        return in(obligation.instrument().title()) + ", " + in(obligation.source());
    }

    /** Who issued an instrument, when, and since when and until when it is in force. */
    public String issued(Instrument instrument) {
        String until = instrument
                .until()
                .map(day -> " · " + get("sheet.until") + " " + day)
                .orElse("");
        return in(instrument.issuer()) + " · " + instrument.issued() + " · " + get("since") + " " + instrument.from()
                + until;
    }

    public String consequences(Obligation obligation) {
        return obligation.consequences().stream().map(this::in).collect(Collectors.joining(" "));
    }

    /** How far the reading can be trusted, and why; where it was derived, the derivation says why. */
    public String confidence(Obligation obligation) {
        String note = obligation.basis().isPresent()
                ? ""
                : obligation.note().map(text -> " " + in(text)).orElse("");
        return labels.confidence(obligation.confidence()) + note;
    }

    /** The roles that are not held, each with the number of its duties. */
    public String duties(RolesNotHeld roles, Catalogue catalogue) {
        return roles.duties().entrySet().stream()
                .map(entry -> bearers(entry.getKey(), catalogue) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining("; "));
    }

    private String bearers(List<String> names, Catalogue catalogue) {
        return names.stream().map(name -> in(catalogue.role(name))).collect(Collectors.joining(get("or")));
    }
}
