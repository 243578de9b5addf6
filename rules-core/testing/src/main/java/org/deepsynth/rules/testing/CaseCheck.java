package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Obligation;

/** The cases of a pack pass, and bring every obligation to every verdict (P6). */
final class CaseCheck {

    private CaseCheck() {}

    static List<Violation> cases(PackUnderTest tested) {
        Cases cases = tested.cases();
        Set<String> provisions = cases.all().stream().map(Case::provision).collect(Collectors.toSet());
        List<Violation> violations = new ArrayList<>();
        tested.catalogue().obligations().stream()
                .map(Obligation::address)
                .distinct()
                .filter(address -> !provisions.contains(address))
                .map(address -> address + CaseFile.ENDING)
                .forEach(file -> violations.add(new Violation(file, file + " must hold a case")));
        for (Case one : cases.all()) {
            cases.differences(one)
                    .forEach(difference -> violations.add(
                            new Violation(one.source(), one.source() + ", " + one.name() + ": " + difference)));
        }
        return violations;
    }

    static List<Violation> reach(PackUnderTest tested) {
        Map<String, Set<Verdict>> reached = tested.cases().reached();
        List<Violation> violations = new ArrayList<>();
        for (Obligation obligation : tested.catalogue().obligations()) {
            Set<Verdict> missing = EnumSet.allOf(Verdict.class);
            missing.removeAll(reached.getOrDefault(obligation.id(), Set.of()));
            missing.forEach(verdict -> violations.add(
                    new Violation(obligation.id(), "no case brings " + obligation.id() + " to " + verdict)));
        }
        return violations;
    }
}
