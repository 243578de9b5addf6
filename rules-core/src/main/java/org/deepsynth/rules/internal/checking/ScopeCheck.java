package org.deepsynth.rules.internal.checking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.internal.drl.RuleText;
import org.deepsynth.rules.internal.drl.RuleText.Gathered;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.SubjectKind;

/** Checks that each scope that a rule gathers is concluded by another, for the same kind of subject, and that none waits for itself. */
final class ScopeCheck {

    private final List<RuleText> rules;
    private final Map<String, RuleText> scopes = new HashMap<>();
    private final Map<String, RuleText> roles = new HashMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Map<String, Set<String>> subjects;
    private final SubjectTypes types;
    private final Set<String> rings = new HashSet<>();
    private final ScopeRing ring;
    private final Faults faults;

    /**
     * For the rules as written, and what they conclude of a service with one subject of each kind of which nothing is known.
     *
     * @param types what rules gather for each subject
     */
    ScopeCheck(List<RuleText> rules, Concluded concluded, SubjectTypes types, Faults faults) {
        this.types = types;
        this.rules = rules;
        this.faults = faults;
        this.subjects = concluded.named().stream()
                .collect(Collectors.groupingBy(Scope::name, Collectors.mapping(Scope::subject, Collectors.toSet())));
        known.addAll(subjects.keySet());
        for (RuleText rule : rules) {
            known.addAll(rule.scopes());
            rule.scopes().forEach(scope -> concludedOnce(scopes, "scope", scope, rule));
            rule.roles().forEach(role -> concludedOnce(roles, "role", role, rule));
        }
        ring = new ScopeRing(scopes);
    }

    private void concludedOnce(Map<String, RuleText> by, String thing, String name, RuleText rule) {
        RuleText before = by.putIfAbsent(name, rule);
        if (Catalogue.isOthers(name)) {
            faults.addIn(
                    rule.file(),
                    rule.mark(),
                    "The " + thing + " (" + name + ") must hold no dot: with one, it is that of another pack.",
                    "Write " + name.replace('.', '-') + ".");
        } else if (before != null) {
            faults.addIn(
                    rule.file(),
                    rule.mark(),
                    "The " + thing + " (" + name + ") must be concluded by one rule; it is by (" + before.name()
                            + ") already.",
                    "Remove one of the two.");
        }
    }

    /**
     * Faults for scopes that will not be there.
     *
     * @param faulty rules of which is known that they are not heard as they should be
     * @return these and the rules that are not heard because of them, with what they would have concluded
     */
    Unheard check(Set<String> faulty) {
        Set<String> mute = new LinkedHashSet<>(faulty);
        for (RuleText rule : rules) {
            boolean heard = checkService(rule);
            for (Gathered scope : rule.gatheredScopes()) {
                heard &= check(rule, scope);
            }
            if (!heard) {
                mute.add(rule.name());
            }
        }
        while (mute.addAll(waiting(mute))) {
            // each round finds those that wait for the rules of the one before
        }
        return Unheard.of(rules, mute);
    }

    /** What a rule concludes of each subject is not the service's: without one there would be none, with two the last. */
    private boolean checkService(RuleText rule) {
        Optional<Gathered> ofSubject = rule.gathers().stream()
                .filter(one -> types.kind(one.simpleType()).isPresent())
                .findFirst();
        boolean ofService = !rule.roles().isEmpty()
                || rule.scopes().stream()
                        .anyMatch(one -> subjects.getOrDefault(one, Set.of()).contains(Conclude.SERVICE));
        if (ofSubject.isEmpty() || !ofService) {
            return true;
        }
        String kind = kind(rule).name();
        fault(
                rule,
                ofSubject.get(),
                "The rule (" + rule.name() + ") must not gather "
                        + ofSubject.get().simpleType() + ", for it concludes of the service: where there is no " + kind
                        + ", it would not be heard.",
                "Conclude of each " + kind + ", scope( \"…\", $" + kind.charAt(0) + ", … ), or ask the service.");
        return false;
    }

    /** Of what a rule speaks. */
    private SubjectKind kind(RuleText rule) {
        return rule.gathers().stream()
                .flatMap(one -> types.kind(one.simpleType()).stream())
                .findFirst()
                .orElse(SubjectKind.SERVICE);
    }

    /** Whether the scope will be there. */
    private boolean check(RuleText rule, Gathered scope) {
        String name = scope.name().orElse("");
        if (!known.contains(name)) {
            fault(
                    rule,
                    scope,
                    "The scope (" + name + ") that the rule (" + rule.name() + ") gathers must be concluded by a rule.",
                    Nearest.wayOut(name, known));
            return false;
        }
        List<String> way = ring.from(name);
        if (!way.isEmpty()) {
            if (rings.addAll(way)) {
                fault(
                        rule,
                        scope,
                        "The scopes (" + String.join(" → ", way) + ") must not need each other, for then none is"
                                + " concluded.",
                        "Let one of them do without the next.");
            }
            return false;
        }
        return checkSubject(rule, scope, subjects.getOrDefault(name, Set.of()));
    }

    private boolean checkSubject(RuleText rule, Gathered scope, Set<String> concludedFor) {
        String name = scope.name().orElse("");
        boolean ofService = concludedFor.contains(Conclude.SERVICE);
        // a scope of subjects is of the kind that the rule gathers which concludes it
        SubjectKind kind = ofService || !scopes.containsKey(name) ? SubjectKind.SERVICE : kind(scopes.get(name));
        boolean ofOthers = scope.joined() && kind.many() && !kind.equals(kind(rule));
        if (concludedFor.isEmpty() || ofService != scope.joined() && !ofOthers) {
            return true;
        }
        fault(
                rule,
                scope,
                "The scope (" + name + ") is concluded for " + of(kind) + "; the rule (" + rule.name() + ") must "
                        + (ofOthers
                                ? "not gather it, for it speaks of " + of(kind(rule)) + "."
                                : ofService ? "gather it so." : "gather it for its own."),
                ofOthers
                        ? "Conclude a scope of another name for each "
                                + kind(rule).name() + "."
                        : ofService
                                ? "Write Scope( name == \"" + name + "\", $x : formula )."
                                : "Write Scope( name == \"" + name + "\", subject == $"
                                        + kind.name().charAt(0) + ".subject(), $x : formula ).");
        return false;
    }

    private static String of(SubjectKind kind) {
        return kind.many() ? "each " + kind.name() : "the service";
    }

    private Set<String> waiting(Set<String> mute) {
        return rules.stream()
                .filter(rule -> rule.gatheredScopes().stream()
                        .flatMap(one -> one.name().stream())
                        .map(name -> scopes.get(name))
                        .anyMatch(by -> by != null && mute.contains(by.name())))
                .map(RuleText::name)
                .collect(Collectors.toSet());
    }

    private void fault(RuleText rule, Gathered at, String message, String wayOut) {
        faults.addIn(rule.file(), at.mark(), message, wayOut);
    }
}
