package org.deepsynth.rules.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.tree.YamlWriter;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.testing.Shrinker.Pair;

/** P2: facts are left out of complete descriptions; what is said of the rest must be true of the whole. */
final class SoundnessCheck {

    private final PackUnderTest tested;
    private final Map<Verdicts.Key, Violation> violations = new LinkedHashMap<>();
    private boolean compared;

    private SoundnessCheck(PackUnderTest tested) {
        this.tested = tested;
    }

    static List<Violation> violations(PackUnderTest tested) {
        SoundnessCheck check = new SoundnessCheck(tested);
        DescriptionGenerator generator = tested.generator();
        for (int i = 0; i < tested.descriptions(); i++) {
            Map<String, Object> complete = generator.complete();
            check.compare(generator.erase(complete, 0.05 + 0.1 * (i % 6)), complete);
        }
        if (!check.compared) {
            return List.of(new Violation(
                    tested.pack().id(), "nothing could be compared: no description brings a verdict of MET or GAP"));
        }
        return List.copyOf(check.violations.values());
    }

    private void compare(Map<String, Object> partial, Map<String, Object> complete) {
        Verdicts full = tested.verdicts(complete);
        tested.verdicts(partial).byKey().forEach((key, verdict) -> {
            Verdict completed = full.byKey().getOrDefault(key, verdict);
            compared |= verdict == Verdict.MET || verdict == Verdict.GAP;
            if (verdict != Verdict.UNKNOWN && completed != verdict && !violations.containsKey(key)) {
                violations.put(key, violation(key, verdict, partial, complete));
            }
        });
    }

    private Violation violation(
            Verdicts.Key key, Verdict verdict, Map<String, Object> partial, Map<String, Object> complete) {
        Pair pair = Shrinker.shrink(new Pair(partial, complete), one -> turns(key, one));
        return new Violation(
                key.obligation(),
                key + " is " + verdict(key, pair.stated()).orElse(verdict) + " and becomes "
                        + verdict(key, pair.complete()).orElse(Verdict.UNKNOWN) + " when more is stated",
                "stated:\n" + YamlWriter.write(pair.stated()).indent(2) + "completed:\n"
                        + YamlWriter.write(pair.complete()).indent(2));
    }

    /** Also a completion that makes a settled verdict open turns it round. */
    private boolean turns(Verdicts.Key key, Pair pair) {
        Optional<Verdict> before = verdict(key, pair.stated());
        Optional<Verdict> after = verdict(key, pair.complete());
        return before.isPresent() && after.isPresent() && before.get() != Verdict.UNKNOWN && !before.equals(after);
    }

    private Optional<Verdict> verdict(Verdicts.Key key, Map<String, Object> tree) {
        try {
            return Optional.ofNullable(tested.verdicts(tree).byKey().get(key));
        } catch (InvalidSourceException contradiction) {
            return Optional.empty();
        }
    }
}
