package org.deepsynth.rules.examples.backend.reassessment;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has everything re-assessed at the configured times. */
@Component
class ReassessmentSchedule {

    private final Reassessment reassessment;

    ReassessmentSchedule(Reassessment reassessment) {
        this.reassessment = reassessment;
    }

    @Scheduled(cron = "${reassessment.cron}", zone = "${assessment.zone:Asia/Shanghai}")
    void run() {
        reassessment.run("scheduler");
    }
}
