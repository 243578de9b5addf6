package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;

/**
 * A sentence that several clauses say stands once, and they name it: else one of them is mended and the others are not. Sentences
 * that differ in figures alone are one with a place for the figure.
 */
final class RepeatCheck {

    /** What a clause says in one language, and where the sentence is shared. */
    private record Said(String obligation, String clause, Optional<String> shared) {

        @Override
        public String toString() {
            return obligation + ", clause " + clause;
        }
    }

    private final List<Violation> violations = new ArrayList<>();

    static List<Violation> violations(PackUnderTest tested) {
        RepeatCheck check = new RepeatCheck();
        for (Language language : tested.catalogue().languages()) {
            check.told(tested.catalogue().obligations(), language);
        }
        return check.violations;
    }

    private void told(List<Obligation> obligations, Language language) {
        Map<String, Said> first = new LinkedHashMap<>();
        for (Obligation obligation : obligations) {
            obligation.clauses().forEach((key, text) -> {
                String wording = text.sentence().texts().getOrDefault(language, "");
                Said said = new Said(obligation.id(), key, text.shared());
                Said before = wording.isBlank() ? null : first.putIfAbsent(wording.replaceAll("\\d+", "0"), said);
                boolean together = before == null
                        || said.shared().isPresent() && said.shared().equals(before.shared());
                if (!together) {
                    violations.add(new Violation(
                            obligation.id(),
                            said + ", says in " + language + " what " + before
                                    + ", says, and shares no sentence with it: " + wording));
                }
            });
        }
    }
}
