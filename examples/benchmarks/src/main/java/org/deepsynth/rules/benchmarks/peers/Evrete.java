package org.deepsynth.rules.benchmarks.peers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.peers.Asked.FeatureScope;
import org.deepsynth.rules.benchmarks.peers.Asked.FirstDay;
import org.deepsynth.rules.benchmarks.peers.Asked.Given;
import org.deepsynth.rules.benchmarks.peers.Asked.ServiceScope;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.law.Instrument;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: the knowledge of a pack is built once with the fluent interface, one rule for each law rule, with typed facts and literal
 * conditions as in its documentation; sessions are kept and cleared after each evaluation, which takes it less time than a new
 * stateless one. Activation is continuous: in the default mode a cycle ends with the first rule that inserts a fact, and what the
 * rules after it would have said is lost.
 */
public final class Evrete {

    private static final String TURN = "turn";

    private final Knowledge knowledge;
    private final Queue<StatefulSession> kept = new ConcurrentLinkedQueue<>();
    private final Set<Class<?>> types = new HashSet<>();

    private Evrete(KnowledgeService service, List<TranscribedRule> rules) {
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        rules.forEach(rule -> add(builder, rule));
        knowledge = builder.build();
    }

    /** The contestant. */
    public static Contestant contestant(ComplianceEngine engine) {
        KnowledgeService service = new KnowledgeService();
        return Concluding.eachPack("Evrete", engine, rules -> new Evrete(service, rules)::conclude);
    }

    private void add(RuleSetBuilder<Knowledge> builder, TranscribedRule law) {
        LhsBuilder<Knowledge> left = builder.newRule(law.name()).getLhs();
        for (Asked asked : law.asks()) {
            String variable = asked.variable();
            left.addFact(variable, type(asked));
            if (asked instanceof FirstDay day) {
                left.where(equal(variable + ".id", day.instrument()));
            } else if (asked instanceof ServiceScope scope) {
                left.where(equal(variable + ".name", scope.scope()));
            } else if (asked instanceof FeatureScope scope) {
                left.where(equal(variable + ".name", scope.scope()));
                left.where(variable + ".subject.equals(" + scope.feature() + ".subject)");
            }
        }
        String[] variables = law.asks().stream().map(Asked::variable).toArray(String[]::new);
        left.execute(context -> {
            Turn turn = context.getRuntime().get(TURN);
            turn.context = context;
            law.consequence()
                    .conclude(turn.speaker.as(law.name()), place -> value(context.getObject(variables[place])));
        });
    }

    /** The type of fact that holds what is asked for; sessions warn of each fact whose type no rule asks for. */
    private Class<?> type(Asked asked) {
        Class<?> type = Scope.class;
        if (asked instanceof Given given) {
            type = given.type();
        } else if (asked instanceof FirstDay) {
            type = Instrument.class;
        }
        types.add(type);
        return type;
    }

    private static String equal(String field, String text) {
        return field + ".equals(\"" + text + "\")";
    }

    private static Object value(Object found) {
        if (found instanceof Scope scope) {
            return scope.formula();
        }
        return found instanceof Instrument instrument ? instrument.from() : found;
    }

    private Concluded conclude(PackFacts facts) {
        StatefulSession session = Optional.ofNullable(kept.poll())
                .orElseGet(() -> knowledge.newStatefulSession(ActivationMode.CONTINUOUS));
        Turn turn = new Turn();
        session.set(TURN, turn);
        facts.all().stream().filter(fact -> types.contains(fact.getClass())).forEach(session::insert);
        session.fire();
        session.clear();
        kept.add(session);
        return turn.speaker.result();
    }

    /** What the rules of one session share: where they conclude, and where the scopes go that they conclude. */
    private static final class Turn {
        private final Speaker speaker = new Speaker(scope -> this.context.insert(scope));
        private RhsContext context;
    }
}
