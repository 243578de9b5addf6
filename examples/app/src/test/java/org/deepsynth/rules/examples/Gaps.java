package org.deepsynth.rules.examples;

/** A small service with gaps, and what somebody accepts of them. */
final class Gaps {

    /** One gap of the Deep Synthesis Provisions, on the day that {@link #DAY} is. */
    static final String SERVICE = """
            service: {name: Swap, usesDeepSynthesis: yes}
            features: [{id: swap, functions: [face-replacement], securityAssessed: no}]
            cac: {offeredInMainland: yes, roles: {provider: yes}}
            """;

    static final String DAY = "2026-11-01";

    /** The gap is accepted until a day. */
    static final String WAIVERS = """
            zone: Asia/Shanghai
            waivers:
              - {obligation: cac-ds-15-2-1, reason: booked, owner: safety, approver: board, from: 2026-10-01, until: 2026-12-31}
            """;

    private Gaps() {}
}
