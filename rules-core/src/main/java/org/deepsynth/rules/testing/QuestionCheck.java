package org.deepsynth.rules.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Paths;

/** A question that no rule reads wastes the time of everybody who answers it, or shows that a rule forgot it. */
final class QuestionCheck {

    private QuestionCheck() {}

    static List<Violation> violations(Trial trial) {
        Set<String> read = trial.engine().asks().values().stream()
                .flatMap(facts -> facts.stream().map(fact -> Paths.general(fact.path())))
                .collect(Collectors.toSet());
        Description blank = trial.loaded().blank();
        Set<String> asked = new LinkedHashSet<>();
        FactWalk.over(blank, (part, fact) -> asked.add(Paths.general(fact.path())));
        return asked.stream()
                // the id of a thing in a list only names it
                .filter(path -> path.startsWith(trial.pack().id() + ".") && !path.endsWith("[].id"))
                .filter(path -> !read.contains(path))
                .map(path -> new Violation(path, "no rule reads the answer to " + path))
                .toList();
    }
}
