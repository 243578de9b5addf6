package org.deepsynth.rules.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWindowTest {

    private static final int THREADS = 3;
    private static final int SIZE = 5;

    private final AtomicInteger taken = new AtomicInteger();
    private final List<Integer> given = new ArrayList<>();

    @Test
    void results_come_in_the_order_of_the_items_and_few_are_ever_held() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> items = counted(IntStream.range(0, 20_000).boxed(), () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        });

        OrderedWindow.run(items, this::slowForSome, THREADS, SIZE, result -> {
            given.add(result);
            inside.decrementAndGet();
        });

        assertThat(given).isEqualTo(IntStream.range(0, 20_000).boxed().toList());
        assertThat(most.get()).isBetween(2, SIZE);
    }

    @Test
    void behind_an_item_that_takes_long_the_others_are_worked_on_until_the_window_is_full() throws Exception {
        CountDownLatch others = new CountDownLatch(SIZE - 1);
        Function<Integer, Integer> work = item -> {
            if (item == 0) {
                await(others);
            } else {
                others.countDown();
            }
            return item;
        };

        OrderedWindow.run(counted(endless().limit(30), () -> {}), work, THREADS, SIZE, result -> {
            if (result == 0) {
                assertThat(taken.get()).isLessThanOrEqualTo(SIZE);
            }
            given.add(result);
        });

        assertThat(given).isEqualTo(IntStream.range(0, 30).boxed().toList());
    }

    @Test
    void a_result_is_handed_over_before_the_next_item_is_there() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        Iterator<Integer> dialogue = counted(endless().limit(2), () -> {
            if (taken.get() == 2) {
                await(answered);
            }
        });

        OrderedWindow.run(dialogue, Function.identity(), THREADS, SIZE, result -> {
            given.add(result);
            answered.countDown();
        });

        assertThat(given).containsExactly(0, 1);
    }

    @Test
    void when_nobody_takes_any_more_an_endless_source_is_left() {
        assertThatThrownBy(() ->
                        OrderedWindow.run(counted(endless(), () -> {}), Function.identity(), THREADS, SIZE, result -> {
                            given.add(result);
                            if (result == 9) {
                                throw new IOException("closed");
                            }
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("closed");
        assertThat(given).hasSize(10);
        assertThat(taken.get()).isLessThanOrEqualTo(10 + SIZE);
    }

    @Test
    void what_breaks_is_thrown_after_the_results_before_it() {
        Iterator<Integer> breaking = counted(endless(), () -> {
            if (taken.get() == 8) {
                throw new IllegalStateException("source");
            }
        });
        assertThatThrownBy(() -> OrderedWindow.run(breaking, Function.identity(), THREADS, SIZE, given::add))
                .hasMessage("source");
        assertThat(given).containsExactly(0, 1, 2, 3, 4, 5, 6);

        given.clear();
        Function<Integer, Integer> work = item -> {
            if (item == 4) {
                throw new StackOverflowError("work");
            }
            return item;
        };
        assertThatThrownBy(() -> OrderedWindow.run(counted(endless(), () -> {}), work, THREADS, SIZE, given::add))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("work");
        assertThat(given).containsExactly(0, 1, 2, 3);
    }

    @Test
    void it_can_be_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(
                        () -> OrderedWindow.run(endless().iterator(), Function.identity(), THREADS, SIZE, given::add))
                .isInstanceOf(InterruptedException.class);
    }

    private int slowForSome(int item) {
        if (item % 1000 == 0) {
            Thread.yield();
        }
        return item;
    }

    private static Stream<Integer> endless() {
        return Stream.iterate(0, number -> number + 1);
    }

    private Iterator<Integer> counted(Stream<Integer> items, Runnable whenTaken) {
        return items.peek(item -> {
                    taken.incrementAndGet();
                    whenTaken.run();
                })
                .iterator();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
