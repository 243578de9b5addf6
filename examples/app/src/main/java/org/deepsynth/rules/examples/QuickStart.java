package org.deepsynth.rules.examples;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.cac.CacRole;
import org.deepsynth.rules.cac.CacSection;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.Function;
import org.deepsynth.rules.text.Language;

/** The README's first lines of Java: a service described in code, and its gaps. */
public final class QuickStart {

    private QuickStart() {}

    /** Prints each gap with its reason and its fix. */
    public static void main(String[] arguments) {
        // tag::readme[]
        var engine = ComplianceEngine.load();
        var service = engine.describe("Face swap")
                .shared(d -> d.yes(s -> s.service().usesDeepSynthesis()))
                .feature(
                        "swap",
                        f -> f.only(Feature::functions, Function.FACE_REPLACEMENT)
                                .no(Feature::technicalLabel))
                .section(
                        "cac",
                        CacSection.class,
                        c -> c.yes(CacSection::offeredInMainland).only(CacSection::roles, CacRole.PROVIDER))
                .build();
        var report = engine.assess(service, LocalDate.of(2026, 11, 1));
        report.gaps()
                .forEach(gap -> System.out.println(gap.id() + ": "
                        + gap.subjects().get(0).reasons().get(0).text().in(Language.EN)));
        // end::readme[]
    }
}
