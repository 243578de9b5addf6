package org.deepsynth.rules.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.transcription.LogicalRules;
import org.deepsynth.rules.benchmarks.transcription.RuleFile;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.law.Calendars;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.law.WorkingCalendar;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * Drools as its documentation uses it: rule text goes through {@code KieFileSystem}, {@code KieBuilder} (with the executable model,
 * which the documentation prefers) and {@code KieContainer} into one {@code KieBase}, which is kept; each evaluation is a new
 * {@code KieSession}, disposed of in the end. The rules of all packs live in that base and see one session, in which the packs'
 * parameters, and their calendars, are one fact: with one fact for each pack, a rule would match the other pack's as well.
 */
public final class PlainDrools {

    private static final String GLOBAL = "conclude";

    private final List<String> packs;
    private final List<Object> law;
    private final KieBase base;

    private PlainDrools(ComplianceEngine engine, String name, UnaryOperator<RuleFile> rewritten) {
        packs = engine.catalogues().stream().map(one -> one.id()).toList();
        law = new ArrayList<>();
        law.add(new Parameters(engine.catalogues().stream()
                .flatMap(one -> one.parameters().all().stream())
                .toList()));
        Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
        engine.catalogues().forEach(one -> calendars.putAll(one.calendars().all()));
        law.add(new Calendars(calendars));
        engine.catalogues().forEach(one -> law.addAll(one.instruments()));
        base = CompiledRules.base(
                name,
                engine.catalogues().stream()
                        .flatMap(one -> RuleFile.of(one).stream())
                        .map(rewritten)
                        .toList());
    }

    /**
     * The contestant that infers: scopes, roles and conclusions are facts that rules insert by {@code insertLogical}, as the
     * documentation advises for inference, and {@code getObjects} reads back.
     */
    public static Contestant withTruthMaintenance(ComplianceEngine engine) {
        PlainDrools drools = new PlainDrools(engine, "logical", file -> LogicalRules.of(file, Role.class));
        Concluding way = drools::infer;
        return way.contestant("Drools, insertLogical", engine);
    }

    /** The contestant without truth maintenance: the packs' very rules, which conclude into a global and insert scopes. */
    public static Contestant withGlobal(ComplianceEngine engine) {
        PlainDrools drools = new PlainDrools(engine, "global", UnaryOperator.identity());
        Concluding way = drools::collect;
        return way.contestant("Drools, session and global", engine);
    }

    private Map<String, Concluded> infer(Description description, LocalDate asOf) {
        KieSession session = base.newKieSession();
        try {
            // rules begin their conclusions with the global; they do not leave them there
            fire(session, new Speaker(scope -> {}), description, asOf);
            List<Scope> scopes = objects(session, Scope.class);
            return forEachPack(new Concluded(
                    objects(session, Conclusion.class),
                    objects(session, Role.class).stream().collect(Collectors.toMap(Role::name, Role::formula)),
                    scopes.stream()
                            .filter(scope -> scope.subject().equals(Conclude.SERVICE))
                            .collect(Collectors.toMap(Scope::name, Scope::formula)),
                    scopes));
        } finally {
            session.dispose();
        }
    }

    private Map<String, Concluded> collect(Description description, LocalDate asOf) {
        KieSession session = base.newKieSession();
        try {
            Speaker speaker = new Speaker(session::insert);
            fire(session, speaker, description, asOf);
            return forEachPack(speaker.result());
        } finally {
            session.dispose();
        }
    }

    private void fire(KieSession session, Speaker speaker, Description description, LocalDate asOf) {
        session.setGlobal(GLOBAL, speaker.conclude());
        law.forEach(session::insert);
        session.insert(new Today(asOf));
        description.shared().single().forEach(session::insert);
        description.features().items().orElse(List.of()).forEach(session::insert);
        packs.forEach(pack -> session.insert(description.sections().get(pack)));
        session.fireAllRules(match -> {
            speaker.as(match.getRule().getName());
            return true;
        });
    }

    private static <T> List<T> objects(KieSession session, Class<T> type) {
        return session.getObjects(new ClassObjectFilter(type)).stream()
                .map(type::cast)
                .toList();
    }

    /** The judge of each pack looks for its own obligations, roles and scopes among all. */
    private Map<String, Concluded> forEachPack(Concluded all) {
        Map<String, Concluded> concluded = new LinkedHashMap<>();
        packs.forEach(pack -> concluded.put(pack, all));
        return concluded;
    }
}
