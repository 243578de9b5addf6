package org.deepsynth.rules.testing;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Parameter;

/** A question that no rule reads wastes the time of everybody who answers it, or shows that a rule forgot it. */
final class QuestionCheck {

    private QuestionCheck() {}

    static List<Violation> violations(PackUnderTest tested) {
        Set<String> read = tested.engine().asks().values().stream()
                .flatMap(facts -> facts.stream().map(fact -> Paths.general(fact.path())))
                .collect(Collectors.toSet());
        Description blank = tested.loaded().blank();
        Set<String> asked = new LinkedHashSet<>();
        FactWalk.over(blank, (part, fact) -> asked.add(Paths.general(fact.path())));
        Stream<Violation> questions = asked.stream()
                // the id of a thing in a list only names it
                .filter(path -> path.startsWith(tested.pack().id() + ".") && !path.endsWith("[].id"))
                .filter(path -> !read.contains(path))
                .map(path -> new Violation(path, "no rule reads the answer to " + path));
        return Stream.concat(questions, parameters(tested)).toList();
    }

    /** Rules read parameters in Java, some for the entries of a list alone or where something else is stated. */
    private static Stream<Violation> parameters(PackUnderTest tested) {
        List<Parameter> parameters = tested.catalogue().parameters().all();
        if (parameters.isEmpty()) {
            return Stream.empty();
        }
        Set<String> read = new HashSet<>();
        LoadedPack telling = tested.loaded().telling(read::add);
        telling.concludeOnBlank();
        Cases cases = tested.cases();
        cases.all().forEach(one -> telling.conclude(cases.situation(one), one.asOf()));
        return parameters.stream()
                .map(Parameter::name)
                .filter(name -> !read.contains(name))
                .map(name -> new Violation(name, "no rule reads the parameter " + name));
    }
}
