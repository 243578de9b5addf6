package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.internal.tree.YamlWriter;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * P3: an open verdict can go two ways. Tried on the ordinary service with one fact left open at a time, and on generated
 * descriptions, whose open verdicts are completed until two completions disagree. A search, no proof: what it reports has been
 * completed many times and came out the same each time.
 */
final class PrecisionCheck {

    private static final int COMPLETIONS = 40;
    private static final int WALKS = 600;

    private final PackUnderTest tested;
    private final DescriptionGenerator generator;
    private final Random random;
    private final Map<Verdicts.Key, List<String>> known = new HashMap<>();
    private final Map<String, Violation> violations = new LinkedHashMap<>();
    private boolean completed;

    private PrecisionCheck(PackUnderTest tested) {
        this.tested = tested;
        this.generator = tested.generator();
        this.random = new Random(tested.seed());
    }

    static List<Violation> violations(PackUnderTest tested) {
        PrecisionCheck check = new PrecisionCheck(tested);
        tested.ordinary().imprecise().forEach(one -> check.violations.put(one.about(), one));
        int most = tested.descriptions();
        for (int i = 0; i < most / 100 || !check.completed && i < most; i++) {
            check.check(check.generator.erase(check.generator.complete(), 0.05 + 0.1 * (i % 4)));
        }
        if (!check.completed) {
            return List.of(new Violation(
                    tested.pack().id(), "nothing could be completed: no verdict of any description is open"));
        }
        return List.copyOf(check.violations.values());
    }

    private void check(Map<String, Object> partial) {
        Verdicts before = tested.verdicts(partial);
        Map<Verdicts.Key, Set<Verdict>> outcomes = new LinkedHashMap<>();
        before.byKey().forEach((key, verdict) -> {
            completed |= verdict == Verdict.UNKNOWN;
            if (verdict == Verdict.UNKNOWN && !key.isWhole() && !violations.containsKey(key.obligation())) {
                outcomes.put(key, new TreeSet<>());
            }
        });
        for (int i = 0; i < COMPLETIONS && !outcomes.isEmpty(); i++) {
            Verdicts completed = tested.verdicts(generator.fill(partial));
            outcomes.forEach((key, found) -> completed.of(key).ifPresent(found::add));
            outcomes.values().removeIf(PrecisionCheck::twoWays);
        }
        Description description = tested.read(partial);
        outcomes.forEach((key, found) -> {
            for (int i = 0; i < WALKS && !twoWays(found); i++) {
                found.add(walk(description, key));
            }
            if (!twoWays(found)) {
                violations.put(
                        key.obligation(),
                        new Violation(
                                key.obligation(),
                                key + " is open, and " + found + " in every completion that was tried",
                                YamlWriter.write(partial)));
            }
        });
    }

    /** A verdict that stays open when all is stated is no answer that could be given either: two ways stay. */
    private static boolean twoWays(Set<Verdict> found) {
        return found.size() > 1 || found.contains(Verdict.UNKNOWN);
    }

    /** Answers one missing fact after the other, at random, until the verdict is no longer open or nothing is missing. */
    private Verdict walk(Description start, Verdicts.Key key) {
        Description here = start;
        Set<String> refused = new LinkedHashSet<>();
        while (true) {
            Finding finding = tested.engine()
                    .assess(here, tested.asOf())
                    .finding(key.obligation())
                    .orElseThrow();
            List<Fact> missing = missing(finding, key).stream()
                    .filter(fact -> !refused.contains(fact.path()))
                    .toList();
            Optional<Verdict> verdict = Verdicts.of(finding).of(key);
            if (verdict.isEmpty() || verdict.get() != Verdict.UNKNOWN || missing.isEmpty()) {
                return verdict.orElse(finding.verdict());
            }
            Fact fact = missing.get(random.nextInt(missing.size()));
            List<String> values = values(here, fact, key.obligation());
            try {
                String value = values.isEmpty() ? "[]" : values.get(random.nextInt(values.size()));
                Description changed = tested.engine().reader().change(here, Map.of(fact.path(), value));
                // some facts contradict each other on that day only
                here = tested.engine().reader().asOf(changed, tested.asOf());
            } catch (InvalidSourceException contradiction) {
                refused.add(fact.path());
            }
        }
    }

    /** Of all subjects where the key is the service's and their list was not known when the walk began. */
    private static Set<Fact> missing(Finding finding, Verdicts.Key key) {
        Set<Fact> missing = new LinkedHashSet<>();
        boolean all = finding.subjects().stream().noneMatch(one -> one.subject().equals(key.subject()));
        finding.subjects().stream()
                .filter(subject -> all || subject.subject().equals(key.subject()))
                .map(SubjectFinding::missing)
                .forEach(missing::addAll);
        return missing;
    }

    /** A list may also be one from the cases of the provision, on which its obligations turn. */
    private List<String> values(Description situation, Fact fact, String obligation) {
        if (situation.subjects().containsKey(fact.path())) {
            return Stream.concat(Stream.of("[{id: one}]"), lists(obligation, fact).stream())
                    .toList();
        }
        Alternatives alternatives = new Alternatives(situation);
        return FactWalk.parts(situation).entrySet().stream()
                .filter(entry -> entry.getKey().path().equals(fact.path()))
                .findFirst()
                .map(entry -> values(alternatives, entry.getValue(), entry.getKey(), obligation))
                .orElseGet(List::of);
    }

    private List<String> lists(String obligation, Fact list) {
        return known.computeIfAbsent(new Verdicts.Key(obligation, list.path()), this::lists);
    }

    /** The key names an obligation and the path of a list. */
    private List<String> lists(Verdicts.Key key) {
        String address =
                tested.catalogue().obligation(key.obligation()).orElseThrow().address();
        Stream<Description> situations = tested.cases().all().stream()
                .filter(one -> one.provision().equals(address))
                .map(tested.cases()::situation);
        return Stream.concat(Stream.of(tested.cases().ordinary()), situations)
                .flatMap(situation -> list(situation, key.subject()).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> list(Description description, String path) {
        Optional<Node> node = Optional.of(TreeParser.value(description.yaml(), new Faults(description.source())));
        for (String key : path.split("\\.", -1)) {
            node = node.flatMap(here -> here instanceof Node.Mapping block ? block.get(key) : Optional.empty());
        }
        return node.map(YamlWriter::write);
    }

    /** A list may also name one thing of which nothing is known yet. */
    private List<String> values(Alternatives alternatives, Part part, Fact fact, String obligation) {
        List<String> values = new ArrayList<>(alternatives.of(part, fact));
        if (part.kind() == Kind.LISTED) {
            values.addAll(lists(obligation, fact));
            values.add(part.shape().part("id").isPresent() ? "[{id: one}]" : "[{}]");
        }
        return values;
    }
}
