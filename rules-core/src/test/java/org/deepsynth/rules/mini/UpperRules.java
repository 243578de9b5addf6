package org.deepsynth.rules.mini;

import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Scope;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** The rules of the pack that builds on the mini pack, as the rule compiler would make them. */
public final class UpperRules extends ModelImpl {

    private static final String PACKAGE = "org.deepsynth.rules.upper";

    /** The model, as a pack's jar lists it. */
    public UpperRules() {
        super(PACKAGE);
        Global<Conclude> conclude = globalOf(Conclude.class, PACKAGE, "conclude");
        addGlobal(conclude);
        Variable<MiniSection> shop = declarationOf(MiniSection.class, "$shop");
        Variable<Scope> market = declarationOf(Scope.class, "$market");
        addRule(rule(PACKAGE, "upper-act-1")
                .build(
                        pattern(shop),
                        pattern(market).expr("market", scope -> scope.name().equals("mini.market")),
                        on(shop, market, conclude)
                                .execute((s, m, c) -> c.onService()
                                        .applies("mini.market", m.formula())
                                        .requires("told", s.tells()))));
    }
}
