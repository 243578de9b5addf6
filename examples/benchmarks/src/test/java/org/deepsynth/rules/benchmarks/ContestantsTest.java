package org.deepsynth.rules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContestantsTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final Contestants CONTESTANTS = new Contestants(ENGINE);
    private static final List<Description> MORE = more();
    private static final LocalDate EARLIER = LocalDate.of(2024, 5, 6);

    private static List<Description> more() {
        return Stream.of(0.0, 0.5, 0.8)
                .flatMap(silent -> {
                    DescriptionGenerator generator = new DescriptionGenerator(ENGINE, 1000 + Math.round(silent * 10));
                    return IntStream.range(0, 34)
                            .mapToObj(i -> generator.read(generator.erase(generator.complete(), silent)));
                })
                .toList();
    }

    static List<String> names() {
        return Contestants.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsTheSameOnTheWorkload(String name) {
        CONTESTANTS.sameFindings(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsTheSameOnOtherDescriptionsAndDays(String name) {
        WholePacks contestant = CONTESTANTS.get(name);
        for (Description description : MORE) {
            CONTESTANTS.sameFindings(contestant, description, Workload.DAY);
            CONTESTANTS.sameFindings(contestant, description, EARLIER);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsTheSameOnTwoThreadsAtOnce(String name) throws Exception {
        WholePacks contestant = CONTESTANTS.get(name);
        List<Description> backwards = new ArrayList<>(MORE);
        Collections.reverse(backwards);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Void>> tasks = Stream.of(MORE, backwards)
                    .<Callable<Void>>map(descriptions -> () -> {
                        descriptions.forEach(one -> CONTESTANTS.sameFindings(contestant, one, Workload.DAY));
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void concludesOnEveryObligationAndFeature(String name) {
        Description description = MORE.get(0);
        int speaking = ENGINE.conclude(description, Workload.DAY).values().stream()
                .mapToInt(concluded -> concluded.conclusions().size())
                .sum();

        List<String> spoken = CONTESTANTS.get(name).conclude(description, Workload.DAY).values().stream()
                .map(Concluded::conclusions)
                .flatMap(List::stream)
                .map(conclusion -> conclusion.obligation() + " " + conclusion.subject())
                .distinct()
                .toList();

        assertThat(spoken).hasSize(speaking);
    }

    @Test
    void saysWhichContestantFindsWhatElse() {
        Description description = MORE.get(0);
        WholePacks deaf = new WholePacks() {
            @Override
            public String name() {
                return "deaf";
            }

            @Override
            public Report assess(Description ignored, LocalDate asOf) {
                return ENGINE.assess(ENGINE.describe("nothing").build(), asOf);
            }

            @Override
            public Map<String, Concluded> conclude(Description ignored, LocalDate asOf) {
                return Map.of();
            }
        };

        assertThatThrownBy(() -> CONTESTANTS.sameFindings(deaf, description, Workload.DAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("deaf must find what the library finds", "instead of");
    }
}
