package org.deepsynth.rules.examples.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.deepsynth.rules.examples.backend.assessment.AssessmentLimit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OverloadTest extends BackendTest {

    private static final String ASSESS = "/api/services/face-studio/assessments";

    @Autowired
    private AssessmentLimit limit;

    @Test
    void who_finds_no_place_is_told_when_to_come_back_and_nothing_is_half_done() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        int places = limit.free();
        ExecutorService threads = Executors.newFixedThreadPool(places);
        for (int i = 0; i < places; i++) {
            threads.submit(() -> limit.run(() -> await(gate)));
        }
        while (limit.free() > 0) {
            Thread.onSpinWait();
        }
        long entries = log.head().sequence();

        try {
            assertThat(as("lan", HttpMethod.POST, ASSESS))
                    .hasStatus(503)
                    .hasHeader("Retry-After", "2")
                    .hasContentType("application/problem+json")
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:problem:overloaded");
            assertThat(set("lan", "face-studio", "swap", true)).hasStatus(503);
            assertThat(log.head().sequence()).isEqualTo(entries);
        } finally {
            gate.countDown();
            threads.shutdown();
        }
    }

    @Test
    void in_a_rush_every_answer_is_kept_or_refused_and_the_trail_is_intact_at_every_moment() throws Exception {
        long before = log.head().sequence();
        ExecutorService threads = Executors.newFixedThreadPool(12);

        List<Future<Integer>> answers = new ArrayList<>();
        List<Future<MvcTestResult>> walks = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            answers.add(threads.submit(
                    () -> as("lan", HttpMethod.POST, ASSESS).getResponse().getStatus()));
            if (i % 8 == 0) {
                walks.add(threads.submit(() -> as("auditor", HttpMethod.GET, "/api/audit/verification")));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        for (Future<MvcTestResult> walk : walks) {
            assertThat(walk.get()).bodyJson().extractingPath("$.intact").isEqualTo(true);
        }
        threads.shutdown();

        assertThat(statuses).isSubsetOf(201, 503).contains(201);
        assertThat(log.head().sequence() - before)
                .isEqualTo(statuses.stream().filter(status -> status == 201).count());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
