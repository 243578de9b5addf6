package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.cac.Sector;
import org.deepsynth.rules.cac.Supervision;

/** Supervision and sectors: Deep Synthesis Provisions, arts. 21 and 24. */
final class SupervisionEvidence {

    private SupervisionEvidence() {}

    static void add(Situation s, Findings out) {
        Gate gate = s.gates.providerOrSupporter;
        Supervision supervision = s.cac.supervision();
        out.service(
                "cac-ds-21-1",
                gate,
                c -> c.applies("inspected", Asked.some(supervision.inspections()))
                        .requires(
                                "cooperated",
                                Asked.each(
                                        supervision.inspections(), inspection -> Asked.of(inspection.cooperated()))));
        out.service(
                "cac-ds-21-2",
                gate,
                c -> c.applies("ordered", Asked.some(supervision.orders()))
                        .requires(
                                "orders-followed",
                                Asked.each(supervision.orders(), order -> Asked.of(order.followed())))
                        .requires(
                                "risks-removed",
                                Asked.each(supervision.orders(), order -> Asked.of(order.remedied()))));
        Sector sector = s.cac.sector();
        out.service(
                "cac-ds-24",
                gate,
                c -> c.applies("engages-in-sector", sector.engages()).requires("sector-rules-met", sector.rulesMet()));
    }
}
