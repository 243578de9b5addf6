package org.deepsynth.rules.report;

/** Descriptions of toy shops on which reports are tried. */
public final class ToyShops {

    /** Two gaps, of which one repeats the other, and an open question. */
    public static final String SHOP = """
            service: {name: Toy shop}
            features:
              - id: bear
                mayConfuse: yes
                labels:
                  conspicuous:
                    value: no
                    reason: the label fell off
                    evidence:
                      - {reference: "https://toys.example/7?a=1&b=2", kind: photo, observedOn: 2026-10-01, attestedBy: Ann}
              - id: ball
                mayConfuse: no
            toy:
              sells: yes
              hidesLabels: yes
              due: 2026-09-01
              checks: [{score: 3}]
            """;

    /** One gap with a threshold, one met, one ruled out. */
    public static final String SMALL =
            "{features: [], toy: {sells: yes, hidesLabels: no, due: 2026-09-01, checks: [{score: 1}]}}";

    /** Texts that would be markup, a link or a script if they were not told as text. */
    public static final String HOSTILE = """
            service: {name: "<script>alert('1')</script> \\"| **b**"}
            features:
              - id: bear
                mayConfuse: yes
                labels:
                  conspicuous:
                    value: no
                    reason: "\\"><img src=x onerror=alert(1)> | [a](http://evil.example) \\n# b\\n| c | d |\\n- e `f` @all www.evil.example"
                    evidence:
                      - {reference: "javascript:alert(1)", kind: "<b style='x'>", attestedBy: "' onclick='x"}
                      - {reference: "https://toys.example/\\" onclick=\\"alert(1)"}
                      - {reference: "data:text/html,<script>x</script>"}
                      - {reference: "//evil.example"}
            toy: {sells: yes, hidesLabels: yes}
            """;

    private ToyShops() {}
}
