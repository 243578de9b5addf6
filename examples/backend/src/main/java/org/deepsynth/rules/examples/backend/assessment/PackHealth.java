package org.deepsynth.rules.examples.backend.assessment;

import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The rule packs in use, in the health of the application; without any, nothing could be refused. */
@Component("rulePacks")
class PackHealth implements HealthIndicator {

    private final ComplianceEngine engine;

    PackHealth(ComplianceEngine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        List<PackVersion> packs = PackVersion.of(engine);
        Health.Builder health = packs.isEmpty() ? Health.down() : Health.up();
        packs.forEach(pack -> health.withDetail(pack.id(), pack.version() + " " + pack.digest()));
        return health.build();
    }
}
