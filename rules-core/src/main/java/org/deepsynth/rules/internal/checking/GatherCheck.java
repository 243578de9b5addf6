package org.deepsynth.rules.internal.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.drl.RuleText;
import org.deepsynth.rules.internal.drl.RuleText.Gathered;
import org.deepsynth.rules.internal.drools.RuleBase.Selected;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.SubjectKind;

/** Checks that what a rule gathers will be there once for each subject, so that the rule is heard, and heard once. */
final class GatherCheck {

    private static final Set<String> MANY = Set.of("Scope", "Instrument");

    private final Catalogue catalogue;
    private final Map<String, List<Selected>> compiled;
    private final Set<String> given;
    private final SubjectTypes subjects;
    private final Faults faults;
    private final List<String> instruments;
    private final Set<String> faulty = new HashSet<>();

    /**
     * For the rules of a pack.
     *
     * @param compiled what their left sides select, as compiled
     * @param given the classes of the facts that they are given
     * @param subjects which of these there are for each subject
     */
    GatherCheck(
            Catalogue catalogue,
            Map<String, List<Selected>> compiled,
            Set<String> given,
            SubjectTypes subjects,
            Faults faults) {
        this.catalogue = catalogue;
        this.compiled = compiled;
        this.given = given;
        this.subjects = subjects;
        this.faults = faults;
        this.instruments = catalogue.instruments().stream().map(Instrument::id).toList();
    }

    /** The names of the rules with a fault: of what they conclude no more can be said. */
    Set<String> check(List<RuleText> rules) {
        for (RuleText rule : rules) {
            if (!rule.sound() || !compiled.containsKey(rule.name())) {
                faulty.add(rule.name());
                continue;
            }
            checkGiven(rule, compiled.get(rule.name()));
            rule.gathers().forEach(one -> checkNamed(rule, one));
            checkOnce(rule);
            checkSubject(rule);
        }
        return faulty;
    }

    private void checkGiven(RuleText rule, List<Selected> selected) {
        boolean asWritten = selected.size() == rule.gathers().size();
        for (int i = 0; i < selected.size(); i++) {
            Selected one = selected.get(i);
            asWritten &= asWritten && isWritten(one, rule.gathers().get(i));
            if (!given.contains(one.type())) {
                fault(
                        rule,
                        asWritten ? Optional.of(rule.gathers().get(i)) : Optional.empty(),
                        "The rule (" + rule.name() + ") gathers " + simple(one.type()) + ", which the pack "
                                + catalogue.id() + " is not given.",
                        "It is given "
                                + given.stream()
                                        .map(GatherCheck::simple)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "; the section of another pack where pack.yaml requires that pack.");
            }
        }
        if (!asWritten) {
            fault(
                    rule,
                    Optional.empty(),
                    "The rule (" + rule.name() + ") must be compiled as it is written.",
                    "Build the pack again.");
        }
    }

    private static boolean isWritten(Selected compiled, Gathered written) {
        return simple(compiled.type()).equals(written.simpleType()) && compiled.tests() == written.tests();
    }

    private void checkNamed(RuleText rule, Gathered gathered) {
        if (!MANY.contains(gathered.simpleType())) {
            return;
        }
        if (gathered.name().isEmpty()) {
            fault(
                    rule,
                    Optional.of(gathered),
                    "The rule (" + rule.name() + ") must name the " + gathered.simpleType() + " that it gathers.",
                    gathered.simpleType().equals("Scope")
                            ? "Write Scope( name == \"…\", $x : formula )."
                            : "Write Instrument( id == \"…\", $from : from ).");
        } else if (gathered.simpleType().equals("Instrument")
                && !instruments.contains(gathered.name().get())) {
            fault(
                    rule,
                    Optional.of(gathered),
                    "The instrument (" + gathered.name().get() + ") that the rule (" + rule.name()
                            + ") gathers must be one of the pack's.",
                    Nearest.wayOut(gathered.name().get(), instruments));
        }
    }

    /** Two features would be gathered in every pairing. */
    private void checkOnce(RuleText rule) {
        Set<String> before = new HashSet<>();
        for (Gathered one : rule.gathers()) {
            if (!MANY.contains(one.simpleType()) && !before.add(one.simpleType())) {
                fault(
                        rule,
                        Optional.of(one),
                        "The rule (" + rule.name() + ") must gather " + one.type() + " once.",
                        "Remove one of the two.");
            }
        }
    }

    private void checkSubject(RuleText rule) {
        List<Gathered> ofSubjects = rule.gathers().stream()
                .filter(one -> subjects.kind(one.simpleType()).isPresent())
                .toList();
        if (ofSubjects.isEmpty()) {
            return;
        }
        Gathered first = ofSubjects.get(0);
        SubjectKind kind = subjects.kind(first.simpleType()).orElseThrow();
        Optional<SubjectKind> per = catalogue.obligation(rule.name()).map(Obligation::per);
        if (per.isPresent() && !per.get().equals(kind)) {
            checkPer(rule, first, kind, per.get());
        } else if (ofSubjects.stream().map(Gathered::simpleType).distinct().count() > 1) {
            fault(
                    rule,
                    Optional.of(ofSubjects.get(1)),
                    "The rule (" + rule.name() + ") must gather " + first.simpleType() + " or "
                            + ofSubjects.get(1).simpleType()
                            + ": it would be heard for every pairing of the two.",
                    "Gather one of them; what a pack adds to a feature holds the feature.");
        }
    }

    private void checkPer(RuleText rule, Gathered gathered, SubjectKind kind, SubjectKind per) {
        fault(
                rule,
                Optional.of(gathered),
                "The rule (" + rule.name() + ") must not gather " + gathered.simpleType()
                        + ", for the obligation is judged per " + per.name()
                        + (per.many() ? "." : ": where there is no " + kind.name() + ", it would not be heard."),
                "Write per: " + kind.name() + " in the catalogue, or "
                        + (per.many()
                                ? "gather what there is for each " + per.name() + "."
                                : "conclude a scope that holds for the service."));
    }

    private void fault(RuleText rule, Optional<Gathered> at, String message, String wayOut) {
        faulty.add(rule.name());
        faults.addIn(rule.file(), at.map(Gathered::mark).orElse(rule.mark()), message, wayOut);
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
