package org.deepsynth.rules.broken;

import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.deepsynth.rules.broken.BrokenPack.Broken;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.fact.Truth;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** Its rules, each with a fault that authors really make. */
public final class BrokenRules extends ModelImpl {

    private static final String PACKAGE = "org.deepsynth.rules.broken";

    /** P7: the catalogue has its first day a day earlier. */
    public static final LocalDate SECOND_OF_JUNE = LocalDate.of(2026, 6, 2);

    private static final AtomicInteger ASKED = new AtomicInteger();

    private final transient Global<Conclude> conclude = globalOf(Conclude.class, PACKAGE, "conclude");

    /** The model, as a pack's jar lists it. */
    public BrokenRules() {
        super(PACKAGE);
        addGlobal(conclude);
        // P1: nothing that is stated holds this up
        add("broken-act-1", (section, all) -> all.onService().requires("always", Formula.all()));
        // P2: an answer is looked at outside the algebra, and silence passes for a no
        add(
                "broken-act-2",
                (section, all) ->
                        all.onService().applies("sells", section.sells()).requires("told", told(section)));
        // P3: it asks for something that it need not know
        add(
                "broken-act-3",
                (section, all) -> all.onService()
                        .requires("flown", section.flown().or(section.flown().not())));
        // P4: the colour of the tail can change nothing
        add(
                "broken-act-4",
                (section, all) -> all.onService()
                        .requires("tail", section.tail().or(section.tail().and(section.red()))));
        // P5: the first of a list is no better than the others
        add(
                "broken-act-5",
                (section, all) -> all.onService()
                        .applies("flies", section.flights().hasSome())
                        .requires("landed", firstLanded(section)));
        // it says yes and no in turn
        add(
                "broken-act-7",
                (section, all) ->
                        all.onService().applies("sells", section.sells()).requires("turn", turn()));
        // P7: the catalogue has its first day a day earlier
        Variable<Today> today = declarationOf(Today.class, "$today");
        Variable<Broken> section = declarationOf(Broken.class, "$broken");
        addRule(rule(PACKAGE, "broken-act-6")
                .build(
                        pattern(today),
                        pattern(section),
                        on(today, section, conclude)
                                .execute((day, broken, all) -> all.onService()
                                        .applies("since", day.isOnOrAfter(SECOND_OF_JUNE))
                                        .requires("sells", broken.sells()))));
    }

    /** Looks at an answer outside the algebra. */
    public static Formula told(Broken section) {
        return section.told().truth() == Truth.YES ? Formula.all() : Formula.any();
    }

    /** Looks at the first of a list alone. */
    public static Formula firstLanded(Broken section) {
        return section.flights()
                .items()
                .filter(flights -> !flights.isEmpty())
                .<Formula>map(flights -> flights.get(0).landed())
                .orElse(section.flights().all(flight -> flight.landed()));
    }

    /** Yes and no in turn. */
    public static Formula turn() {
        return ASKED.incrementAndGet() % 2 == 0 ? Formula.all() : Formula.any();
    }

    private void add(String name, BiConsumer<Broken, Conclude> consequence) {
        Variable<Broken> section = declarationOf(Broken.class, "$broken");
        addRule(rule(PACKAGE, name)
                .build(pattern(section), on(section, conclude).execute((s, c) -> consequence.accept(s, c))));
    }
}
