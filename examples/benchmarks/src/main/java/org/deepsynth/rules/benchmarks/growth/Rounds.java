package org.deepsynth.rules.benchmarks.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.deepsynth.rules.benchmarks.results.Sample;

/**
 * An operation measured in rounds of equally many calls, after a warm-up.
 *
 * @param micros microseconds for each call
 * @param kilobytes what each call allocates
 */
record Rounds(Sample micros, Sample kilobytes) {

    private static final double ROUND_NANOS = 200e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    /** Kept, so that no compiler leaves out what was worked for. */
    private static volatile int sink;

    /**
     * Measures on this thread.
     *
     * @param operation what is done; its number stands for all that it worked out
     * @param size how many calls one operation counts for
     */
    static Rounds of(IntSupplier operation, int size, Duration warmUp, int rounds) {
        long last = 0;
        for (long now = System.nanoTime(), end = now + warmUp.toNanos(); now < end; ) {
            sink = operation.getAsInt();
            last = System.nanoTime() - now;
            now += last;
        }
        int perRound = (int) Math.max(1, ROUND_NANOS / last);
        List<Double> micros = new ArrayList<>();
        List<Double> kilobytes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long from = System.nanoTime();
            for (int done = 0; done < perRound; done++) {
                sink = operation.getAsInt();
            }
            micros.add((System.nanoTime() - from) / 1e3 / perRound / size);
            kilobytes.add((THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1024.0 / perRound / size);
        }
        return new Rounds(Sample.of(micros), Sample.of(kilobytes));
    }
}
