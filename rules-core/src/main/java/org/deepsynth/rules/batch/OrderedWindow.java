package org.deepsynth.rules.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * Works on several items at a time and hands the results over in the order of the items. From the moment an item is taken until
 * its result is handed over, it is in the window, and the window never holds more than its size: a slow consumer makes the
 * source wait. A result is handed over as soon as it and all before it are there, also while the source has nothing more yet.
 */
final class OrderedWindow<I, O> {

    private final Function<? super I, ? extends O> work;
    private final Semaphore free;
    private final ExecutorService workers;
    /** As long as the window at most, since an item gets in only with a permit. */
    private final BlockingQueue<Future<O>> inOrder = new LinkedBlockingQueue<>();

    private final Future<O> end = new CompletableFuture<>();

    private OrderedWindow(int threads, int size, Function<? super I, ? extends O> work) {
        this.work = work;
        this.free = new Semaphore(size);
        this.workers = Executors.newFixedThreadPool(threads, daemons("worker"));
    }

    /**
     * Runs until the items end, or until the source, the work or the sink throws, which is thrown here after the results before
     * it. Then no more items are taken; a source that blocks is left alone until it returns.
     */
    static <I, O> void run(
            Iterator<? extends I> items,
            Function<? super I, ? extends O> work,
            int threads,
            int size,
            Batch.Sink<? super O> sink)
            throws IOException, InterruptedException {
        OrderedWindow<I, O> window = new OrderedWindow<>(threads, size, work);
        Thread source = daemons("source").newThread(() -> window.take(items));
        source.start();
        try {
            window.give(sink);
        } finally {
            source.interrupt();
            window.workers.shutdownNow();
        }
    }

    private void take(Iterator<? extends I> items) {
        try {
            free.acquire();
            while (items.hasNext()) {
                I item = items.next();
                inOrder.add(workers.submit(() -> work.apply(item)));
                free.acquire();
            }
            inOrder.add(end);
        } catch (InterruptedException over) {
            // nobody waits for more
        } catch (RuntimeException | Error broken) {
            inOrder.add(CompletableFuture.failedFuture(broken));
        }
    }

    private void give(Batch.Sink<? super O> sink) throws IOException, InterruptedException {
        for (Future<O> next = inOrder.take(); next != end; next = inOrder.take()) {
            sink.accept(result(next));
            free.release();
        }
    }

    private static <O> O result(Future<O> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        }
    }

    /** None of them keeps a process alive. */
    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, "deepsynth-batch-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
