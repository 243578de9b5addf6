package org.deepsynth.rules.benchmarks.floor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/** The words for reasons, which are the library's. */
record Wording(Catalogue catalogue) {

    private static final LocalizedText SATISFIED =
            LocalizedText.of(Language.EN, "Stated to be so.").and(Language.ZH, "描述表明符合。");
    private static final LocalizedText UNSETTLED = LocalizedText.of(
                    Language.EN, "The stated facts settle it neither way.")
            .and(Language.ZH, "已述事实不足以作出任一判断。");
    private static final LocalizedText NO_FEATURE =
            LocalizedText.of(Language.EN, "The service has no feature.").and(Language.ZH, "该服务没有任何功能。");

    Reason satisfied(String key, Formula formula) {
        return reason(key, SATISFIED, Optional.empty(), formula);
    }

    Reason unsettled(String key, Formula formula) {
        return reason(key, UNSETTLED, Optional.empty(), formula);
    }

    /** A clause stands in the way: of being met, where that is a breach, or of applying. */
    Reason breaking(Obligation obligation, String subject, String key, Formula formula, boolean breach) {
        ClauseText own = obligation.clauses().get(key);
        Optional<LocalizedText> fix = breach ? own.fix() : Optional.empty();
        LocalizedText text = own == null ? shared(obligation, key) : own.sentence();
        boolean names =
                text.in(Language.EN).indexOf('{') >= 0 || text.in(Language.ZH).indexOf('{') >= 0;
        return reason(key, names ? text.with("subject", subject) : text, fix, formula);
    }

    Reason noFeature(Fact features) {
        return new Reason("features", NO_FEATURE, Optional.empty(), List.of(features), List.of());
    }

    Reason endedBefore(Obligation obligation, LocalDate end) {
        String day = obligation.from().toString();
        return plain(
                "service-end",
                "The service ended on " + end + ", before the first day in force, " + day + ".",
                "服务已于" + end + "终止，早于施行之日" + day + "。");
    }

    Reason notYetInForce(Obligation obligation) {
        String day = obligation.from().toString();
        return plain("first-day", "Not yet in force; its first day is " + day + ".", "尚未施行，自" + day + "起施行。");
    }

    Reason noLongerInForce(Obligation obligation) {
        String day = obligation.until().orElseThrow().toString();
        return plain("last-day", "No longer in force; its last day was " + day + ".", "已失效，最后施行日为" + day + "。");
    }

    private LocalizedText shared(Obligation obligation, String key) {
        if (!key.equals(Reason.BEARER)) {
            return catalogue.scopes().get(key);
        }
        List<LocalizedText> names =
                obligation.bearers().stream().map(catalogue.roles()::get).toList();
        LocalizedText or = LocalizedText.of(Language.EN, "{one} or {other}").and(Language.ZH, "{one}或者{other}");
        return LocalizedText.of(Language.EN, "Owed by the {roles}; the role is not held.")
                .and(Language.ZH, "义务人为{roles}；描述对象不具有该角色。")
                .with("roles", or.joining(names));
    }

    private static Reason plain(String key, String en, String zh) {
        return new Reason(
                key, LocalizedText.of(Language.EN, en).and(Language.ZH, zh), Optional.empty(), List.of(), List.of());
    }

    private static Reason reason(String key, LocalizedText text, Optional<LocalizedText> fix, Formula formula) {
        Set<Fact> facts = formula.truth() == Truth.UNKNOWN ? formula.facts() : formula.decidedBy();
        return new Reason(key, text, fix, List.copyOf(facts), List.copyOf(formula.comparisons()));
    }
}
