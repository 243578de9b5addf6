package org.deepsynth.rules.internal.checking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.internal.drools.RuleBase;
import org.deepsynth.rules.internal.drools.RuleBase.Selected;
import org.deepsynth.rules.internal.drools.RuleFailure;
import org.deepsynth.rules.internal.files.PackFiles;
import org.deepsynth.rules.internal.files.RuleTexts;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.law.Catalogue;

/** Checks a pack's rules once they are compiled: first what each gathers, then, by letting all of them speak, what they say. */
public final class RulesCheck {

    private final Catalogue catalogue;
    private final RuleBase rules;
    private final RuleTexts texts;
    private final PackFiles files;
    private final SubjectTypes subjects;
    private final Faults faults;
    private final Set<String> faulty = new HashSet<>();

    public RulesCheck(
            Catalogue catalogue,
            RuleBase rules,
            RuleTexts texts,
            PackFiles files,
            SubjectTypes subjects,
            Faults faults) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.texts = texts;
        this.files = files;
        this.subjects = subjects;
        this.faults = faults;
    }

    /**
     * Checks them on a service of which nothing is stated.
     *
     * @param nothing its facts
     * @param others what packs that this one builds on conclude of it
     * @param tightened what their rules conclude of obligations of this one that tighten theirs
     */
    public void check(Collection<Object> nothing, Concluded others, Concluded tightened) {
        Map<String, List<Selected>> compiled = rules.selects();
        texts.checkCompiled(compiled.keySet(), faults);
        Set<String> given =
                nothing.stream().map(fact -> fact.getClass().getName()).collect(Collectors.toSet());
        given.add(Scope.class.getName());
        faulty.addAll(new GatherCheck(catalogue, compiled, given, subjects, faults).check(texts.all()));
        Optional<Concluded> all = conclude(nothing, others, rule -> true);
        // the rules that are not on an obligation are heard whatever applies
        Optional<Concluded> shared =
                conclude(nothing, others, rule -> catalogue.obligation(rule).isEmpty());
        if (all.isPresent() && shared.isPresent()) {
            checkSaid(compiled.keySet(), all.get().and(tightened), shared.get());
        }
    }

    private void checkSaid(Set<String> names, Concluded all, Concluded shared) {
        Unheard unheard = new ScopeCheck(texts.all(), all, subjects, faults).check(faulty);
        new PackCheck(catalogue, names, all, shared, unheard, faults).check();
        if (unheard.rules().isEmpty()) {
            ScopeUse.check(catalogue, all, files, faults);
        }
    }

    /** What those rules conclude, but for the ones that fail, which are faults; empty where it cannot be told which they are. */
    private Optional<Concluded> conclude(Collection<Object> facts, Concluded others, Predicate<String> heard) {
        Set<String> failed = new HashSet<>(faulty);
        while (true) {
            try {
                return Optional.of(
                        rules.conclude(facts, others, soFar -> rule -> heard.test(rule) && !failed.contains(rule)));
            } catch (RuleFailure e) {
                texts.addFailure(e, faults);
                faulty.add(e.rule());
                if (e.rule().isEmpty() || !failed.add(e.rule())) {
                    return Optional.empty();
                }
            }
        }
    }
}
