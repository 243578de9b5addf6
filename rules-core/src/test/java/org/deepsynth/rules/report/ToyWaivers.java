package org.deepsynth.rules.report;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.waiver.WaiverFile;
import org.deepsynth.rules.waiver.Waivers;

/** Waivers on which reports are tried. */
public final class ToyWaivers {

    /** Noon in Shanghai on 1 November 2026. */
    public static final Clock NOON = at("2026-11-01T04:00:00Z");

    /** Two toys without a label, and a safety check that failed. */
    public static final String SHOP = """
            service: {name: Toy shop}
            features:
              - {id: bear, mayConfuse: yes, labels: {conspicuous: no}}
              - {id: doll, mayConfuse: yes, labels: {conspicuous: no}}
              - {id: ball, mayConfuse: no}
            toy: {sells: yes, hidesLabels: yes, checks: [{score: 1}]}
            """;

    /** The bear is accepted for long, the check until soon; the prohibition cannot be. */
    public static final String SOME = list(
            waiver("toy-act-1", "bear", "2026-10-01", "2027-03-31")
                    .replace("}", ", measure: A sign <b>stands</b> beside it., ticket: TOY-7}"),
            waiver("toy-act-3", "", "2026-10-01", "2026-11-30"),
            waiver("toy-act-2", "", "2026-10-01", "2026-11-30"));

    private ToyWaivers() {}

    public static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    /** One waiver as YAML; of all subjects where none is named. */
    public static String waiver(String obligation, String subject, String from, String until) {
        return "{obligation: " + obligation + (subject.isEmpty() ? "" : ", subject: " + subject)
                + ", reason: The printer is broken., owner: Ann, approver: Bob, from: " + from + ", until: " + until
                + "}";
    }

    public static String list(String... waivers) {
        return "zone: Asia/Shanghai\nwaivers:\n  - " + String.join("\n  - ", waivers) + "\n";
    }

    /** The report on the shop with these waivers at noon. */
    public static Report report(String waivers) {
        return report(waivers, NOON);
    }

    public static Report report(String waivers, Clock clock) {
        return ToyEngine.assess(SHOP, "2026-11-01").with(Waivers.of(WaiverFile.read("waivers.yaml", waivers)), clock);
    }
}
