package org.deepsynth.rules.examples.backend.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AssessmentLimitTest {

    private final AssessmentLimit limit =
            new AssessmentLimit(new AssessmentSettings(ZoneOffset.UTC, 2, 3, Duration.ofSeconds(7)));

    @Test
    void all_who_got_a_place_are_served_two_at_a_time_and_the_next_is_sent_away() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(5);

        List<Future<Integer>> served = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            served.add(threads.submit(() -> limit.run(() -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                begun.countDown();
                await(gate);
                running.decrementAndGet();
                return number;
            })));
        }
        begun.await();
        awaitPlacesTaken();
        assertThatThrownBy(() -> limit.run(() -> 5))
                .isInstanceOfSatisfying(
                        OverloadedException.class,
                        busy -> assertThat(busy.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
        gate.countDown();

        for (int i = 0; i < 5; i++) {
            assertThat(served.get(i).get()).isEqualTo(i);
        }
        assertThat(most).hasValue(2);
        assertThat(limit.run(() -> 6)).isEqualTo(6);
        threads.shutdown();
    }

    @Test
    void work_that_fails_gives_its_place_back() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> limit.run(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
        }
    }

    private void awaitPlacesTaken() {
        while (limit.free() > 0) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
