package org.deepsynth.rules.examples.backend.assessment;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How assessments are run.
 *
 * @param zone where the day that counts begins and ends
 * @param concurrent how many run at once
 * @param waiting how many may wait for their turn
 * @param retryAfter when to try again, for those who were sent away
 */
@ConfigurationProperties("assessment")
public record AssessmentSettings(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("4") int concurrent,
        @DefaultValue("64") int waiting,
        @DefaultValue("2s") Duration retryAfter) {}
