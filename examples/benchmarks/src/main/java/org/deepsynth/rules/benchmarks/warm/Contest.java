package org.deepsynth.rules.benchmarks.warm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.Contestants;
import org.deepsynth.rules.benchmarks.JavaEvidence;
import org.deepsynth.rules.benchmarks.JavaVerdicts;
import org.deepsynth.rules.benchmarks.Library;
import org.deepsynth.rules.benchmarks.SubsetEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.floor.evidence.ObligationEvidence;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;

/** Who is measured on what. */
public enum Contest {
    /** Both packs as they are: engines that are given the same rules. */
    WHOLE_PACKS("both packs") {
        @Override
        List<String> contestants() {
            return Contestants.names();
        }

        @Override
        Contestant contestant(String name) {
            return ALL.get(name);
        }

        @Override
        void sameFindings() {
            ALL.sameFindings();
        }
    },
    /** Three instruments, against Java that somebody wrote by hand for them; tests hold its evidence against ours. */
    THREE_INSTRUMENTS("three instruments") {
        @Override
        List<String> contestants() {
            return List.of(LIBRARY, "java-evidence", "java-verdicts");
        }

        @Override
        Contestant contestant(String name) {
            return switch (name) {
                case LIBRARY -> new Library(SubsetEngine.load());
                case "java-evidence" -> new JavaEvidence(ENGINE);
                case "java-verdicts" -> new JavaVerdicts(ENGINE);
                default ->
                    throw new IllegalArgumentException("The contestant (" + name + ") must be one of " + contestants());
            };
        }

        @Override
        void sameFindings() {
            Library library = new Library(SubsetEngine.load());
            JavaVerdicts verdicts = new JavaVerdicts(ENGINE);
            JavaEvidence evidence = new JavaEvidence(ENGINE);
            for (Description description : descriptions()) {
                Map<String, Verdict> expected = library.assess(description, Workload.DAY).findings().stream()
                        .collect(Collectors.toMap(Finding::id, Finding::verdict));
                Map<String, Verdict> other = evidence.assess(description, Workload.DAY).stream()
                        .collect(Collectors.toMap(ObligationEvidence::id, ObligationEvidence::verdict));
                if (!verdicts.assess(description, Workload.DAY).byId().equals(expected) || !other.equals(expected)) {
                    throw new AssertionError("The floors must find what the library finds in\n" + description.yaml());
                }
            }
        }
    },
    /** No assessment at all: what the machine's second processor is worth, as a measure for the others. */
    THE_MACHINE("no memory") {
        @Override
        List<String> contestants() {
            return List.of(DIGEST);
        }

        @Override
        Contestant contestant(String name) {
            return new Digest();
        }

        @Override
        void sameFindings() {
            // it finds nothing
        }
    };

    /** Those in which somebody assesses. */
    static final List<Contest> OF_SPEED = List.of(WHOLE_PACKS, THREE_INSTRUMENTS);

    /** The short name of what is measured of the machine. */
    static final String DIGEST = "digest";

    /** The short name of the library in each contest. */
    static final String LIBRARY = "library";

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    private static final Contestants ALL = new Contestants(ENGINE);

    private final String title;

    Contest(String title) {
        this.title = title;
    }

    /** The short names, the library's first. */
    abstract List<String> contestants();

    /** The contestant of that short name, ready to be asked. */
    abstract Contestant contestant(String name);

    /** Throws where contestants do not find the same. */
    abstract void sameFindings();

    List<Description> descriptions() {
        return Workload.descriptions(ENGINE);
    }

    String title() {
        return title;
    }
}
