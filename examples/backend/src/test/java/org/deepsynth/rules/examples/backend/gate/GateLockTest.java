package org.deepsynth.rules.examples.backend.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.deepsynth.rules.examples.backend.assessment.AssessmentLimit;
import org.deepsynth.rules.examples.backend.offer.FeatureStates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

class GateLockTest extends BackendTest {

    @Autowired
    private FeatureStates states;

    @Autowired
    private AssessmentLimit limit;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void two_features_of_one_service_are_never_assessed_without_each_other() throws Exception {
        as("lan", HttpMethod.POST, "/api/services/face-studio/assessments");
        long entry = last().sequence();
        int places = limit.free();
        ExecutorService threads = Executors.newSingleThreadExecutor();

        Future<MvcTestResult> swap = transaction.execute(status -> {
            states.lock("face-studio");
            states.set("face-studio", "dance", true, entry);
            Future<MvcTestResult> later = threads.submit(() -> set("lan", "face-studio", "swap", true));
            awaitItsTurn(later, places);
            return later;
        });
        swap.get();
        threads.shutdown();

        assertThat(last().record().feature()).isEqualTo("swap");
        assertThat(last().record().description()).contains("id: swap").contains("id: dance");
    }

    /** Until the other one has its place, and only the lock keeps it. */
    private void awaitItsTurn(Future<?> other, int places) {
        while (limit.free() == places && !other.isDone()) {
            Thread.onSpinWait();
        }
    }
}
