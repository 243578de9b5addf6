package com.example.gate;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Releases a feature only where no gap stands against the studio with it, and nothing is unknown but what the operator accepts by
 * name. It keeps what is released in memory; yours keeps it where your switches are.
 */
@Service
class ReleaseGate {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseGate.class);

    private final ComplianceEngine engine;
    private final ServiceDescription studio;
    private final Set<String> acceptedUnknowns;
    private final Clock clock;
    private final Set<String> released = new TreeSet<>();

    ReleaseGate(ComplianceEngine engine, ServiceDescription studio, StudioProperties settings, Clock clock) {
        this.engine = engine;
        this.studio = studio;
        this.acceptedUnknowns = settings.acceptedUnknowns().keySet();
        this.clock = clock;
        settings.acceptedUnknowns().forEach(this::check);
    }

    /**
     * What the gate found.
     *
     * @param features the features it was about
     * @param report where the studio stands with them
     * @param obstacles what stands against it
     */
    record Decision(Set<String> features, Report report, List<Finding> obstacles) {

        /** Whether nothing stands against it. */
        boolean allowed() {
            return obstacles.isEmpty();
        }
    }

    /** Releases the feature beside those that are released, where that is allowed; else all stays as it was. */
    synchronized Decision release(String feature) {
        Set<String> then = new TreeSet<>(released);
        then.add(feature);
        Decision decision = decide(then);
        if (decision.allowed()) {
            released.add(feature);
        }
        LOG.info(
                "Feature {} {}; against it: {}",
                feature,
                decision.allowed() ? "released" : "refused",
                decision.obstacles().stream().map(Finding::id).toList());
        return decision;
    }

    /** Takes the feature back, which is always allowed. */
    synchronized void withdraw(String feature) {
        released.remove(feature);
    }

    /** Whether what is released could still be: laws begin, terms end, and statements change. */
    synchronized Decision standing() {
        return decide(new TreeSet<>(released));
    }

    // tag::readme[]
    private Decision decide(Set<String> features) {
        Report report = engine.assess(studio.with(features), clock);
        return new Decision(
                features,
                report,
                report.findings().stream().filter(this::stands).toList());
    }

    private boolean stands(Finding finding) {
        return switch (finding.verdict()) {
            case GAP -> true;
            case UNKNOWN -> !acceptedUnknowns.contains(finding.id());
            case MET, NOT_APPLICABLE -> false;
        };
    }
    // end::readme[]

    private void check(String id, String why) {
        boolean known = engine.catalogues().stream()
                .anyMatch(pack -> pack.obligation(id).isPresent());
        if (!known || why.isBlank()) {
            throw new IllegalArgumentException(
                    "studio.accepted-unknowns (" + id + ") must name an obligation, and say why it may stay unknown.");
        }
    }
}
