package org.deepsynth.rules.testing;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;

/** The verdicts of a report, for each obligation and subject and for each obligation as a whole. */
record Verdicts(Map<Key, Verdict> byKey) {

    private static final String WHOLE = "";

    /** An obligation with a subject of it; the empty subject stands for all of them together. */
    record Key(String obligation, String subject) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::obligation).thenComparing(Key::subject);

        boolean isWhole() {
            return subject.equals(WHOLE);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return isWhole() ? obligation : obligation + " for " + subject;
        }
    }

    static Verdicts of(Report report) {
        Verdicts verdicts = new Verdicts(new TreeMap<>());
        report.findings().forEach(verdicts::add);
        return verdicts;
    }

    static Verdicts of(Finding finding) {
        Verdicts verdicts = new Verdicts(new TreeMap<>());
        verdicts.add(finding);
        return verdicts;
    }

    private void add(Finding finding) {
        byKey.put(new Key(finding.id(), WHOLE), finding.verdict());
        for (SubjectFinding subject : finding.subjects()) {
            byKey.put(new Key(finding.id(), subject.subject()), subject.verdict());
        }
    }

    Set<Key> keys() {
        return byKey.keySet();
    }

    /**
     * The verdict of that key. What holds for all subjects at once, such as a gate, is told of the service alone; and what was
     * said of the service while its subjects were not known becomes the verdict on all of them.
     */
    Optional<Verdict> of(Key key) {
        Verdict own = byKey.get(key);
        Verdict shared = own == null ? byKey.get(new Key(key.obligation(), Conclude.SERVICE)) : own;
        boolean ofService = key.subject().equals(Conclude.SERVICE);
        return Optional.ofNullable(shared == null && ofService ? byKey.get(new Key(key.obligation(), WHOLE)) : shared);
    }
}
