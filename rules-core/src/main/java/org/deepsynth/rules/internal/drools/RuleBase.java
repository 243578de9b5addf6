package org.deepsynth.rules.internal.drools;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;

/** The compiled rules of one pack, in a base of their own. Thread-safe; an evaluation has a session to itself, from a pool. */
public final class RuleBase {

    private static final String GLOBAL = "conclude";
    private static final KieSessionConfiguration SETTINGS = inOwnLoader(RuleBase::settings);

    private final KieBase base;
    private final KieSessionsPool sessions;

    private RuleBase(KieBase base) {
        this.base = base;
        this.sessions = base.newKieSessionsPool(1);
    }

    /** No rule takes back what made another one match, so matches need not be kept on an agenda: each is fired as it is found. */
    private static KieSessionConfiguration settings() {
        KieSessionConfiguration settings = RuleBaseFactory.newKnowledgeSessionConfiguration();
        settings.setOption(DirectFiringOption.YES);
        return settings;
    }

    /** The base of these compiled models. */
    public static RuleBase of(Collection<? extends Model> models) {
        return inOwnLoader(() -> {
            KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
            configuration.setOption(KieBaseMutabilityOption.DISABLED);
            KiePackagesBuilder builder = new KiePackagesBuilder(configuration);
            models.forEach(builder::addModel);
            InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
            base.addPackages(builder.build().getKiePackages());
            return new RuleBase(base);
        });
    }

    /** What the left side of each rule gathers, in order, as it was compiled. */
    public Map<String, List<Selected>> selects() {
        Map<String, List<Selected>> selects = new TreeMap<>();
        base.getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .forEach(rule -> selects.put(
                        rule.getName(),
                        ((RuleImpl) rule)
                                .getLhs().getChildren().stream()
                                        .map(RuleBase::selected)
                                        .toList()));
        return selects;
    }

    private static Selected selected(RuleConditionElement element) {
        return element instanceof Pattern pattern
                ? new Selected(
                        pattern.getObjectType().getClassName(),
                        pattern.getConstraints().size())
                : new Selected(element.getClass().getName(), 0);
    }

    /**
     * One kind of fact on a left side.
     *
     * @param type the name of its class; of what is no pattern, that of the engine's own
     * @param tests how many conditions it has
     */
    public record Selected(String type, int tests) {}

    /**
     * What those rules conclude from the facts that are worth hearing.
     *
     * @param others what packs that this one builds on concluded, by the names that it has here
     * @param hearing given what is concluded so far, which grows meanwhile: whether to let the rule of that name speak
     * @throws RuleFailure when a rule fails
     */
    public Concluded conclude(Collection<?> facts, Concluded others, Function<Conclude, Predicate<String>> hearing) {
        KieSession session = sessions.newKieSession(SETTINGS);
        Speaking speaking = new Speaking();
        Conclude conclude = new Conclude(() -> speaking.rule, session::insert);
        Predicate<String> heard = hearing.apply(conclude);
        // a pack without rules of its own declares none
        if (!base.getKiePackages().isEmpty()) {
            session.setGlobal(GLOBAL, conclude);
        }
        try {
            facts.forEach(session::insert);
            conclude.given(others);
            // the filter is asked right before a rule speaks, so it knows which one does
            session.fireAllRules(match -> {
                speaking.rule = match.getRule().getName();
                return heard.test(speaking.rule);
            });
        } catch (RuntimeException | LinkageError e) {
            throw RuleFailure.of(e, speaking.rule);
        }
        // back into the pool; a session in which a rule failed is left to the garbage collector instead
        session.dispose();
        return conclude.result();
    }

    /** Which rule speaks, by its name; none yet where that is empty. */
    private static final class Speaking {

        private String rule = "";
    }

    /** Drools looks for its own services through the context class loader, which may be anything in an application server. */
    private static <T> T inOwnLoader(Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleBase.class.getClassLoader());
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
