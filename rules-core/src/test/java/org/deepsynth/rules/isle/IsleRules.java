package org.deepsynth.rules.isle;

import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.isle.IslePack.Isle;
import org.deepsynth.rules.law.Calendars;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.law.WorkingDays;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** The isle's rules in the form that the rule compiler makes of a DRL file. */
public final class IsleRules extends ModelImpl {

    private static final String PACKAGE = "org.deepsynth.rules.isle";

    /** The model, as a pack's jar lists it. */
    public IsleRules() {
        super(PACKAGE);
        Global<Conclude> conclude = globalOf(Conclude.class, PACKAGE, "conclude");
        Variable<Isle> isle = declarationOf(Isle.class, "$isle");
        Variable<Today> today = declarationOf(Today.class, "$today");
        Variable<Parameters> limits = declarationOf(Parameters.class, "$p");
        Variable<Calendars> calendars = declarationOf(Calendars.class, "$c");
        addGlobal(conclude);
        addRule(rule(PACKAGE, "scope of the isle")
                .build(
                        pattern(isle),
                        on(isle, conclude)
                                .execute((i, c) -> c.role("seller", i.sells()).role("signatory", i.signedCode()))));
        addRule(rule(PACKAGE, "isle-act-1")
                .build(
                        pattern(isle),
                        pattern(limits),
                        on(isle, limits, conclude)
                                .execute((i, p, c) -> c.onService()
                                        .requires(
                                                "removed-in-time",
                                                i.removals()
                                                        .all(one ->
                                                                one.tookHours().atMost(p.get("removal-hours")))))));
        addRule(rule(PACKAGE, "isle-act-2")
                .build(
                        pattern(isle),
                        pattern(today),
                        pattern(limits),
                        pattern(calendars),
                        on(isle, today, limits, calendars, conclude)
                                .execute((i, t, p, d, c) -> c.onService()
                                        .requires(
                                                "registered-in-time",
                                                registered(i, t, d.get("isle").days(p.get("registration-days")))))));
        addRule(rule(PACKAGE, "isle-code-1")
                .build(
                        pattern(isle),
                        on(isle, conclude).execute((i, c) -> c.onService().requires("marked", i.marks()))));
    }

    /** Registered within so many working days after the first sale. */
    public static Timely registered(Isle isle, Today today, WorkingDays limit) {
        DerivedDay due = DerivedDay.workingDaysAfter(isle.soldSince(), limit);
        return new Timely(
                new Settled(
                        isle.registered().and(isle.registeredOn().onOrBefore(due)),
                        isle.registered()
                                .not()
                                .and(today.day().after(due))
                                .or(isle.registeredOn().after(due))),
                due);
    }
}
