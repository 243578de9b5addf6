package org.deepsynth.rules.gallery;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.Report;

/** An engine with the gallery law. */
public final class GalleryEngine {

    /** The one engine of all tests. */
    public static final ComplianceEngine ENGINE = ComplianceEngine.of(new GalleryPack());

    /** A day on which all of the law is in force. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** A good poster beside a bad one, which has the name of a feature that does as it should. */
    public static final String TWO_POSTERS = """
            service: {name: Gallery}
            features:
              - {id: dusk, gallery: {paints: yes, signs: yes}}
            gallery:
              wall:
                posters:
                  - {id: dawn, shown: yes, lent: no, labelPlace: in-content}
                  - {id: dusk, shown: yes, lent: no, labelPlace: frame}
              visits: []
            """;

    private GalleryEngine() {}

    /** The description in YAML. */
    public static Description read(String yaml) {
        return ENGINE.reader().read("gallery.yaml", yaml);
    }

    /** The report on a description in YAML. */
    public static Report assess(String yaml) {
        return ENGINE.assess(read(yaml), DAY);
    }
}
