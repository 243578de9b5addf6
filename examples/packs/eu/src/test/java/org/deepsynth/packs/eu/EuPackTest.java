package org.deepsynth.packs.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** What verdicts alone do not tell: why something is not owed, who is bound, and by which reading. */
class EuPackTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new EuPack());

    private static final String UNMARKED = """
            features: [{id: picture, functions: [image-generation], outputs: [image], technicalLabel: no,
              eu: {marking: {exemptions: [], onlyFreeText: no,
                onlyInClosedProduct: no, layers: []}}}]
            eu:
              operator: {developsOrHasDeveloped: yes, underOwnName: yes, signedMarking: no}
              system: {infersOutput: yes, onUnionMarket: yes, onUnionMarketSince: 2026-06-10, leftOut: no,
                authorisedAgainstCrime: no}
            """;

    private static final String REVIEWED = """
            eu:
              operator: {usesUnderOwnAuthority: yes, onlyPersonalUse: no, establishedInUnion: yes}
              system: {infersOutput: yes, leftOut: no, authorisedAgainstCrime: no}
              texts: [{id: health, madeWithAi: yes, informsPublic: yes, reviewed: yes, changedByAiAfterReview: no,
                editorialResponsibility: yes}]
            """;

    private static Finding finding(ComplianceEngine engine, String service, LocalDate day, String id) {
        return engine.assess(engine.reader().read("service.yaml", service), day)
                .finding(id)
                .orElseThrow();
    }

    @Test
    void an_older_generator_is_told_the_day_from_which_it_owes_the_mark() {
        Finding mark = finding(ENGINE, UNMARKED, NOVEMBER, "eu-aia-50-2");

        assertThat(mark.subjects().get(0).exclusion()).contains(Exclusion.NOT_DUE_YET);
        assertThat(mark.firstDay()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(mark.upcoming()).isTrue();
    }

    @Test
    void who_reads_the_day_as_one_of_grace_is_told_the_next() {
        ComplianceEngine spared = ENGINE.with("eu", Map.of("last-day-of-grace", "day-after"));

        assertThat(finding(spared, UNMARKED, NOVEMBER, "eu-aia-50-2").firstDay())
                .isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void what_nobody_asks_of_a_host_is_told() {
        String host = """
                service: {storesUserContent: yes}
                eu: {hosting: {offeredInUnion: yes}, operator: {usesUnderOwnAuthority: no}}
                """;
        var report = ENGINE.assess(ENGINE.reader().read("service.yaml", host), NOVEMBER);

        assertThat(ReportFormat.of("text").write(report, Language.EN).replaceAll("\\s+", " "))
                .contains("A label by who only stores or passes on", "Removal within a fixed number of hours")
                .doesNotContain("A visible label on everything");
    }

    @Test
    void a_reviewed_text_is_exempt_and_not_out_of_reach() {
        Finding text = finding(ENGINE, REVIEWED, NOVEMBER, "eu-aia-50-4-text");

        assertThat(text.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(text.subjects().get(0).exclusion()).contains(Exclusion.EXEMPT);
    }

    @Test
    void the_code_measures_who_did_not_sign_it_and_breaks_nothing() {
        LocalDate january = LocalDate.of(2027, 1, 5);
        Finding code = finding(ENGINE, UNMARKED, january, "eu-cop-s1-mark");
        Finding law = finding(ENGINE, UNMARKED, january, "eu-aia-50-2");

        assertThat(code.verdict()).isEqualTo(Verdict.GAP);
        assertThat(code.binds()).isEqualTo(Truth.NO);
        assertThat(law.binds()).isEqualTo(Truth.YES);
    }

    @Test
    void a_gap_names_the_fine_and_whichever_is_lower() {
        var report = ENGINE.assess(ENGINE.reader().read("service.yaml", UNMARKED), LocalDate.of(2026, 12, 3));

        assertThat(ReportFormat.of("text").write(report, Language.EN).replaceAll("\\s+", " "))
                .contains("EUR 15 000 000", "small mid-caps whichever is lower");
    }

    @Test
    void where_nothing_of_the_kind_is_made_nobody_need_say_whether_it_is_with_consent() {
        String kept = """
                misuse:
                  intimateImagery: {intendedPurpose: no, foreseeable: no, usedFor: no}
                  abuseMaterial: {intendedPurpose: no, foreseeable: no, usedFor: no}
                eu:
                  operator: {developsOrHasDeveloped: yes, underOwnName: yes, usesUnderOwnAuthority: yes, onlyPersonalUse: no,
                    establishedInUnion: yes}
                  system: {infersOutput: yes, onUnionMarket: yes, leftOut: no}
                """;
        LocalDate firstDay = LocalDate.of(2026, 12, 2);

        assertThat(List.of("eu-aia-5-1-ba-place", "eu-aia-5-1-ba-use", "eu-aia-5-1-bb-place", "eu-aia-5-1-bb-use"))
                .allSatisfy(id -> assertThat(finding(ENGINE, kept, firstDay, id).verdict())
                        .isEqualTo(Verdict.MET));
    }
}
