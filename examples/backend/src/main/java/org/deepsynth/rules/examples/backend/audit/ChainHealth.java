package org.deepsynth.rules.examples.backend.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The head of the audit trail, in the health of the application. */
@Component("auditTrail")
class ChainHealth implements HealthIndicator {

    private final AuditLog log;

    ChainHealth(AuditLog log) {
        this.log = log;
    }

    @Override
    public Health health() {
        ChainHead head = log.head();
        return Health.up()
                .withDetail("entries", head.sequence())
                .withDetail("head", head.hash())
                .build();
    }
}
