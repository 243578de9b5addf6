package org.deepsynth.rules.testing;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Parameter;

/** A question that no rule reads wastes the time of everybody who answers it, or shows that a rule forgot it. */
final class QuestionCheck {

    private QuestionCheck() {}

    static List<Violation> violations(PackUnderTest tested) {
        Set<String> read = tested.engine().asks().values().stream()
                .flatMap(facts -> facts.stream().map(fact -> Paths.general(fact.path())))
                .collect(Collectors.toSet());
        read.addAll(signing(tested));
        Description blank = tested.loaded().blank();
        Set<String> asked = new LinkedHashSet<>();
        FactWalk.over(blank, (part, fact) -> asked.add(Paths.general(fact.path())));
        Stream<Violation> questions = asked.stream()
                // the id of a thing in a list only names it
                .filter(path -> isOwn(path, tested.pack().id()) && !path.endsWith("[].id"))
                .filter(path -> !read.contains(path))
                .map(path -> new Violation(path, "no rule reads the answer to " + path));
        return Stream.concat(questions, named(tested)).toList();
    }

    /** Whoever signed is bound by what others are only measured against; no verdict follows that, but findings say it. */
    private static Set<String> signing(PackUnderTest tested) {
        Concluded concluded = tested.loaded().concludeOnBlank();
        return tested.catalogue().instruments().stream()
                .flatMap(instrument -> instrument.signatories().stream())
                .flatMap(role -> concluded.role(role).facts().stream())
                .map(fact -> Paths.general(fact.path()))
                .collect(Collectors.toSet());
    }

    /** Whether the pack alone asks it: in its section, or in what it adds to each feature. */
    private static boolean isOwn(String path, String pack) {
        return path.startsWith(pack + ".") || path.startsWith("features[]." + pack + ".");
    }

    /** Rules read parameters and calendars in Java, some for the entries of a list alone or where something else is stated. */
    private static Stream<Violation> named(PackUnderTest tested) {
        List<Parameter> parameters = tested.catalogue().parameters().all();
        Set<String> calendars = tested.catalogue().calendars().names().stream()
                .filter(name -> !Catalogue.isOthers(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (parameters.isEmpty() && calendars.isEmpty()) {
            return Stream.empty();
        }
        Set<String> read = new HashSet<>();
        Set<String> counted = new HashSet<>();
        LoadedPack telling = tested.loaded().telling(read::add, counted::add);
        telling.concludeOnBlank();
        Cases cases = tested.cases();
        cases.all().forEach(one -> telling.conclude(cases.situation(one), one.asOf()));
        return Stream.concat(
                parameters.stream()
                        .map(Parameter::name)
                        .filter(name -> !read.contains(name))
                        .map(name -> new Violation(name, "no rule reads the parameter " + name)),
                calendars.stream()
                        .filter(name -> !counted.contains(name))
                        .map(name -> new Violation(name, "no rule counts by the calendar " + name)));
    }
}
