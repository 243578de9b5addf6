package org.deepsynth.rules.examples;

/** The files of an article that asks one fact, to begin with. */
final class ArticleTemplate {

    private final String pack;
    private final String instrument;
    private final int number;
    private final String fact;
    private final String ambit;

    /**
     * An article of an instrument of a pack.
     *
     * @param fact the fact that it asks
     * @param ambit the lines that say whom it binds and where
     */
    ArticleTemplate(String pack, String instrument, int number, String fact, String ambit) {
        this.pack = pack;
        this.instrument = instrument;
        this.number = number;
        this.fact = fact;
        this.ambit = ambit;
    }

    private String id() {
        return pack + "-" + instrument + "-" + number;
    }

    String law() {
        return """
                # Article %1$d: say here what it says
                obligations:
                  - id: %2$s
                    title: {en: Article %1$d is kept}
                    source: {en: art. %1$d}
                %3$s
                    kind: duty
                    per: service
                    category: transparency
                    confidence: low
                    clauses:
                      kept:
                        en: Article %1$d is not kept.
                        fix: {en: Do what article %1$d asks.}
                """.formatted(number, id(), ambit);
    }

    String rule(String javaPackage, String section) {
        return """
                package %1$s.%2$s.art%3$d

                import %1$s.%4$s

                global org.deepsynth.rules.conclusion.Conclude conclude

                rule "%5$s"
                when
                  $own : %4$s()
                then
                  conclude.onService()
                    .requires( "kept", $own.%6$s() );
                end
                """.formatted(javaPackage, instrument.replace("-", ""), number, section, id(), fact);
    }

    String cases() {
        return """
                # Article %1$d in life
                cases:
                  - name: article %1$d is not kept
                    set: {%2$s.%3$s: no}
                    expect: {%4$s: GAP}

                  - name: nobody said whether article %1$d is kept
                    set: {%2$s.%3$s: unknown}
                    expect: {%4$s: UNKNOWN}
                """.formatted(number, pack, fact, id());
    }
}
