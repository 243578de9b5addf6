package org.deepsynth.rules.benchmarks.floor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.internal.judging.Judge;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/** The words for reasons, which are the library's. */
record Wording(Catalogue catalogue) {

    private static final Texts TEXTS = Texts.beside(Judge.class, "texts");

    Reason satisfied(String key, Formula formula) {
        return reason(key, TEXTS.get("satisfied"), Optional.empty(), formula);
    }

    Reason unsettled(String key, Formula formula) {
        return reason(key, TEXTS.get("unsettled"), Optional.empty(), formula);
    }

    /** A clause stands in the way: of being met, where that is a breach, or of applying. */
    Reason breaking(Obligation obligation, String subject, String key, Formula formula, boolean breach) {
        ClauseText own = obligation.clauses().get(key);
        Optional<LocalizedText> fix = breach ? own.fix() : Optional.empty();
        LocalizedText text = own == null ? shared(obligation, key) : own.sentence();
        return reason(key, text.with("subject", subject), fix, formula);
    }

    Reason noFeature(Fact features) {
        return new Reason("features", TEXTS.get("no-feature"), Optional.empty(), List.of(features), List.of());
    }

    Reason endedBefore(Obligation obligation, LocalDate end) {
        return plain("service-end", obligation.from(), end);
    }

    Reason notYetInForce(Obligation obligation) {
        return plain("first-day", obligation.from(), obligation.from());
    }

    Reason noLongerInForce(Obligation obligation) {
        LocalDate last = obligation.until().orElseThrow();
        return plain("last-day", last, last);
    }

    private static Reason plain(String key, LocalDate day, LocalDate end) {
        LocalizedText text = TEXTS.get(key).with("day", day.toString()).with("end", end.toString());
        return new Reason(key, text, Optional.empty(), List.of(), List.of());
    }

    private LocalizedText shared(Obligation obligation, String key) {
        if (!key.equals(Reason.BEARER)) {
            return catalogue.scopes().get(key);
        }
        List<LocalizedText> names =
                obligation.bearers().stream().map(catalogue::role).toList();
        return TEXTS.get("bearer").with("roles", TEXTS.get("or").joining(names));
    }

    private static Reason reason(String key, LocalizedText text, Optional<LocalizedText> fix, Formula formula) {
        Set<Fact> facts = formula.truth() == Truth.UNKNOWN ? formula.facts() : formula.decidedBy();
        return new Reason(key, text, fix, List.copyOf(facts), List.copyOf(formula.comparisons()));
    }
}
