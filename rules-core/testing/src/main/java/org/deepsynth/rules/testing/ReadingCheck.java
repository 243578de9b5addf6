package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.source.InvalidSourceException;

/** Second readings agree with the pack, or say where and why it reads otherwise. */
final class ReadingCheck {

    private final Cases cases;
    private final List<Violation> violations = new ArrayList<>();

    private ReadingCheck(Cases cases) {
        this.cases = cases;
    }

    static List<Violation> violations(PackUnderTest tested) {
        ReadingCheck check = new ReadingCheck(tested.cases());
        for (Reading reading : tested.cases().readings()) {
            tested.catalogue()
                    .obligation(reading.id())
                    .ifPresentOrElse(
                            obligation -> check.compare(reading, obligation),
                            () -> check.add(reading, "is no obligation of the pack"));
        }
        return check.violations;
    }

    private void compare(Reading reading, Obligation obligation) {
        boolean sameBearers = Set.copyOf(obligation.bearers()).equals(reading.bearers());
        agree(reading, "bearers", sameBearers, reading.bearers() + ", in the pack " + obligation.bearers());
        boolean sameDay = obligation.from().equals(reading.from());
        agree(reading, "from", sameDay, reading.from() + ", in the pack " + obligation.from());
        reading.situations().forEach(one -> compare(reading, one));
    }

    private void agree(Reading reading, String what, boolean same, String both) {
        boolean told = reading.otherwise().containsKey(what);
        if (!same && !told) {
            add(reading, what + " is " + both + ", and nobody says why");
        } else if (same && told) {
            add(reading, what + " is the same in both, so it needs no reason why not");
        }
    }

    private void compare(Reading reading, Reading.Answered answered) {
        Case situation = answered.situation();
        Verdict read = situation.expect().getOrDefault(reading.id(), Verdict.UNKNOWN);
        Optional<Verdict> pack;
        try {
            pack = cases.verdict(situation, reading.id());
        } catch (InvalidSourceException faulty) {
            add(reading, situation.name() + ": " + faulty.getMessage());
            return;
        }
        if (pack.isEmpty()) {
            return;
        }
        if (!answered.pack().orElse(read).equals(pack.get())) {
            add(reading, situation.name() + ": the second reading says " + read + ", the pack " + pack.get());
        } else if (answered.pack().filter(read::equals).isPresent()) {
            add(reading, situation.name() + ": both say " + read + ", so it needs no reason why not");
        }
    }

    private void add(Reading reading, String what) {
        violations.add(new Violation(reading.id(), reading.source() + ", " + reading.id() + ": " + what));
    }
}
