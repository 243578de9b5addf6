package org.deepsynth.rules.examples.backend.assessment;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps a rush of assessments from taking the backend down: a few run, some wait, and the rest are told to come back. Who is sent
 * away has caused nothing; take a place before a transaction is opened, so that those who wait hold no connection.
 */
@Component
public class AssessmentLimit {

    private final AssessmentSettings settings;
    private final Semaphore places;
    private final Semaphore running;

    /** A limit as configured. */
    public AssessmentLimit(AssessmentSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.concurrent() + settings.waiting());
        this.running = new Semaphore(settings.concurrent(), true);
    }

    /**
     * Runs it as soon as it is its turn.
     *
     * @throws OverloadedException at once, where all places are taken
     */
    public <T> T run(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new OverloadedException(settings.retryAfter());
        }
        try {
            running.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                running.release();
            }
        } finally {
            places.release();
        }
    }

    /** How many more could come now. */
    public int free() {
        return places.availablePermits();
    }
}
