package org.deepsynth.rules.mini;

import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.toy.ToyPack.Toy;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** The rules of the mini pack as the rule compiler would make them, once right and with each mistake that only shows compiled. */
public class MiniRules extends ModelImpl {

    private static final String PACKAGE = "org.deepsynth.rules.mini";

    private final transient Global<Conclude> conclude = globalOf(Conclude.class, PACKAGE, "conclude");

    /** The rules as they are written in the pack's files. */
    public MiniRules() {
        this((shop, c) -> c.onService().requires("told", shop.tells()));
    }

    MiniRules(BiConsumer<MiniSection, Conclude> duty) {
        this(MiniSection::onMarket, duty);
    }

    private MiniRules(Function<MiniSection, Formula> seller, BiConsumer<MiniSection, Conclude> duty) {
        this(seller);
        add("mini-act-1", MiniSection.class, duty);
    }

    private MiniRules(Function<MiniSection, Formula> seller) {
        super(PACKAGE);
        addGlobal(conclude);
        add(
                "scope of the market",
                MiniSection.class,
                (shop, c) -> c.role("seller", seller.apply(shop)).scope("market", shop.onMarket()));
    }

    final Global<Conclude> global() {
        return conclude;
    }

    final <T> void add(String name, Class<T> gathered, BiConsumer<T, Conclude> duty) {
        Variable<T> fact = declarationOf(gathered, "$it");
        addRule(rule(PACKAGE, name).build(pattern(fact), on(fact, conclude).execute((it, c) -> duty.accept(it, c))));
    }

    /** Nobody can ever be a seller, and so nobody owes anything. */
    public static final class NoSeller extends MiniRules {

        /** The model, as a pack's jar lists it. */
        public NoSeller() {
            super(shop -> Formula.any(), (shop, c) -> c.onService().requires("told", shop.tells()));
        }
    }

    /** One of them gathers what another pack is given. */
    public static final class Foreign extends ModelImpl {

        /** The model, as a pack's jar lists it. */
        public Foreign() {
            super(PACKAGE);
            Global<Conclude> conclude = globalOf(Conclude.class, PACKAGE, "conclude");
            addGlobal(conclude);
            Variable<MiniSection> shop = declarationOf(MiniSection.class, "$it");
            Variable<Toy> toy = declarationOf(Toy.class, "$toy");
            addRule(rule(PACKAGE, "scope of the market")
                    .build(
                            pattern(shop),
                            on(shop, conclude)
                                    .execute((s, c) ->
                                            c.role("seller", s.onMarket()).scope("market", s.onMarket()))));
            addRule(rule(PACKAGE, "mini-act-1")
                    .build(
                            pattern(toy),
                            on(toy, conclude).execute((t, c) -> c.onService().requires("told", t.sells()))));
        }
    }

    /** Both of them fail whatever is stated. */
    public static final class Failing extends MiniRules {

        /** The model, as a pack's jar lists it. */
        public Failing() {
            super(
                    shop -> {
                        throw new IllegalStateException("no such role");
                    },
                    (shop, c) -> {
                        throw new IllegalStateException("no such thing");
                    });
        }
    }

    /** One of them fails once somebody says no. */
    public static final class FailingOnNo extends MiniRules {

        /** The model, as a pack's jar lists it. */
        public FailingOnNo() {
            super((shop, c) -> c.onService().requires("told", yesOrElse(shop.tells())));
        }

        private static Answer yesOrElse(Answer answer) {
            if (answer.truth() == Truth.NO) {
                throw new IllegalArgumentException("The parameter (weeks) must be one of the pack's: [days]");
            }
            return answer;
        }
    }

    /** The duty is owed to buyers or to everybody, as one reads the act. */
    public static final class Reading extends MiniRules {

        /** The model, as a pack's jar lists it. */
        public Reading() {
            super(MiniSection::onMarket);
            Variable<MiniSection> shop = declarationOf(MiniSection.class, "$shop");
            Variable<Parameters> parameters = declarationOf(Parameters.class, "$p");
            addRule(rule(PACKAGE, "mini-act-1")
                    .build(
                            pattern(shop),
                            pattern(parameters),
                            on(shop, parameters, global())
                                    .execute((s, p, c) -> c.onService()
                                            .requires(
                                                    "told",
                                                    s.tells()
                                                            .and(org.deepsynth.rules.fact.Reading.is(
                                                                            p.get("to-whom"), "everybody")
                                                                    .implies(s.onMarket()
                                                                            .not()))))));
        }
    }

    /** Nobody is a seller; the market is a scope all the same. */
    public static final class Roleless extends ModelImpl {

        /** The model, as a pack's jar lists it. */
        public Roleless() {
            super(PACKAGE);
            Global<Conclude> conclude = globalOf(Conclude.class, PACKAGE, "conclude");
            addGlobal(conclude);
            Variable<MiniSection> shop = declarationOf(MiniSection.class, "$it");
            addRule(rule(PACKAGE, "scope of the market")
                    .build(pattern(shop), on(shop, conclude).execute((s, c) -> c.scope("market", s.onMarket()))));
            addRule(rule(PACKAGE, "mini-act-1")
                    .build(
                            pattern(shop),
                            on(shop, conclude).execute((s, c) -> c.onService().requires("told", s.tells()))));
        }
    }

    /** There is one more, which is written nowhere. */
    public static final class Hidden extends MiniRules {

        /** The model, as a pack's jar lists it. */
        public Hidden() {
            add("scope in hiding", MiniSection.class, (shop, c) -> c.scope("hiding", shop.tells()));
        }
    }
}
