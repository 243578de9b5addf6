package org.deepsynth.rules.benchmarks.warm;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.description.Description;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One contestant on the descriptions of the workload, one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WarmBenchmark {

    /** The contest. */
    @Param("WHOLE_PACKS")
    public Contest contest;

    /** The contestant's short name in the contest. */
    @Param("library")
    public String contestant;

    private Contestant assessing;
    private List<Description> descriptions;

    /** Where a thread stands in the descriptions. */
    @State(Scope.Thread)
    public static class Place {
        private int next;

        Description in(List<Description> descriptions) {
            next = (next + 1) % descriptions.size();
            return descriptions.get(next);
        }
    }

    /** Loads what is not timed: packs, rules, descriptions. */
    @Setup
    public void load() {
        assessing = contest.contestant(contestant);
        descriptions = contest.descriptions();
    }

    /** From a parsed description to findings. */
    @Benchmark
    public Object assess(Place place) {
        return assessing.assess(place.in(descriptions), Workload.DAY);
    }
}
