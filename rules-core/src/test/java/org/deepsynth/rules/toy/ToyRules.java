package org.deepsynth.rules.toy;

import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.law.Parameters;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** The toy law's rules in the form that the rule compiler makes of a DRL file. */
public final class ToyRules extends ModelImpl {

    private static final String PACKAGE = "org.deepsynth.rules.toy";

    /** The model, as a pack's jar lists it. */
    public ToyRules() {
        super(PACKAGE);
        Global<Conclude> conclude = globalOf(Conclude.class, PACKAGE, "conclude");
        Variable<ToyPack.Toy> toy = declarationOf(ToyPack.Toy.class, "$toy");
        Variable<Feature> feature = declarationOf(Feature.class, "$f");
        Variable<Parameters> limits = declarationOf(Parameters.class, "$p");
        addGlobal(conclude);
        addRule(rule(PACKAGE, "scope of the toy law")
                .build(
                        pattern(toy),
                        on(toy, conclude)
                                .execute((t, c) -> c.role("seller", t.sells()).scope("toys", t.sells()))));
        addRule(rule(PACKAGE, "toy-act-1")
                .build(
                        pattern(feature),
                        on(feature, conclude)
                                .execute((f, c) -> c.on(f)
                                        .applies("may-confuse", f.mayConfuse())
                                        .requires("labelled", f.labels().conspicuous()))));
        addRule(rule(PACKAGE, "toy-act-2")
                .build(
                        pattern(toy),
                        on(toy, conclude)
                                .execute((t, c) -> c.onService()
                                        .requires("honest", t.hidesLabels().not()))));
        addRule(rule(PACKAGE, "toy-act-3")
                .build(
                        pattern(toy),
                        pattern(limits),
                        on(toy, limits, conclude)
                                .execute((t, p, c) -> c.onService()
                                        .requires(
                                                "safe",
                                                new Timely(
                                                        new Settled(
                                                                t.checks()
                                                                        .all(check -> check.score()
                                                                                .atLeast(p.get("good"))),
                                                                t.checks()
                                                                        .any(check -> check.score()
                                                                                .atMost(p.get("bad")))),
                                                        t.due())))));
    }
}
