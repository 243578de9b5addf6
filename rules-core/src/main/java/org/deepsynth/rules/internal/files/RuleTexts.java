package org.deepsynth.rules.internal.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deepsynth.rules.internal.drl.RuleReader;
import org.deepsynth.rules.internal.drl.RuleText;
import org.deepsynth.rules.internal.drools.RuleFailure;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;

/**
 * The rules of a pack as they are written, in its {@code scopes.drl} and beside each provision: these files count towards the
 * pack's digest, and these alone. What is compiled must stand in them.
 */
public final class RuleTexts {

    private final Catalogue catalogue;
    private final Set<String> there = new LinkedHashSet<>();
    private final Map<String, RuleText> byName = new LinkedHashMap<>();

    private RuleTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The rules in the files of a pack; faults where they say what rules may not. */
    public static RuleTexts read(Catalogue catalogue, Function<String, Optional<String>> files, Faults faults) {
        RuleTexts texts = new RuleTexts(catalogue);
        Set<String> names = new LinkedHashSet<>(Set.of(texts.shared()));
        catalogue.obligations().forEach(obligation -> names.add(obligation.address() + ".drl"));
        for (String name : names) {
            files.apply(name).ifPresent(text -> {
                Faults here = new Faults(name);
                texts.there.add(name);
                RuleReader.read(name, text, here).forEach(rule -> texts.add(rule, here));
                faults.addAll(here.found());
            });
        }
        return texts;
    }

    private void add(RuleText rule, Faults here) {
        RuleText before = byName.putIfAbsent(rule.name(), rule);
        if (before != null) {
            here.add(
                    rule.mark(),
                    "The rule (" + rule.name() + ") must stand once; it stands already in " + before.file()
                            + " on line " + before.mark().line() + ".",
                    "Remove one of the two.");
        }
    }

    /** All of them, in the order of the files. */
    public List<RuleText> all() {
        return List.copyOf(byName.values());
    }

    /** Faults for the rules that are compiled and not written, or written and not compiled. */
    public void checkCompiled(Set<String> compiled, Faults faults) {
        Set<String> missing = new LinkedHashSet<>();
        for (String name : compiled) {
            if (byName.containsKey(name)) {
                continue;
            }
            String file = catalogue
                    .obligation(name)
                    .map(Obligation::address)
                    .map(stem -> stem + ".drl")
                    .orElse(shared());
            if (there.contains(file)) {
                faults.add(
                        Mark.NONE,
                        "The rule (" + name + ") must stand in a file of rules that the pack's digest covers.",
                        "Move it to " + file + ".");
            } else if (missing.add(file)) {
                faults.add(
                        Mark.NONE,
                        "The file (" + file + ") must be in the pack's jar, for it holds the rule (" + name + ").",
                        "Keep the rule files among the resources: what they say is checked and counts towards the digest.");
            }
        }
        List<RuleText> stale = new ArrayList<>(byName.values());
        stale.removeIf(rule -> compiled.contains(rule.name()));
        stale.forEach(rule -> faults.addIn(
                rule.file(),
                rule.mark(),
                "The rule (" + rule.name() + ") must be among the compiled ones.",
                "Build the pack again."));
    }

    /** A fault for a rule that failed instead of concluding, at its place. */
    public void addFailure(RuleFailure failure, Faults faults) {
        RuleText rule = byName.get(failure.rule());
        faults.addIn(
                rule == null ? faults.source() : rule.file(),
                rule == null ? Mark.NONE : rule.mark(),
                rule == null
                        ? "Every rule must conclude; one failed while facts were gathered: " + failure.what() + "."
                        : "The rule (" + failure.rule() + ") must conclude; it failed: " + failure.what() + ".",
                "Look at what it calls: a rule must have an answer whatever is stated.");
    }

    private String shared() {
        return catalogue.id() + "/scopes.drl";
    }
}
