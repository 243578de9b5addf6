package org.deepsynth.rules.report.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.gallery.GalleryPack;
import org.deepsynth.rules.isle.IslePack;
import org.deepsynth.rules.report.where.Cell.Turn;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.toy.ToyPack;
import org.junit.jupiter.api.Test;

/** Two toy jurisdictions, and a toy law that is none of any place. */
class OfferMatrixTest {

    private static final ComplianceEngine ENGINE =
            ComplianceEngine.of(new GalleryPack(), new IslePack(), new ToyPack());

    private static final String DONE = """
            features:
              - {id: brush, gallery: {paints: yes, signs: yes, inherited: no}}
              - {id: eraser, gallery: {paints: no}}
            gallery:
              wall: {posters: [{id: dawn, shown: yes, lent: no, labelPlace: in-content}]}
              visits: [{welcomed: yes}]
            isle: {sells: yes, signedCode: no, marks: no, removals: [{tookHours: 3}], soldSince: 2026-01-04,
              registered: yes, registeredOn: 2026-01-05}
            """;

    private static OfferMatrix matrix(String yaml, String asOf) {
        var description = ENGINE.reader().read("service.yaml", yaml);
        return OfferMatrix.of(
                ENGINE.assess(description, LocalDate.parse(asOf)), day -> ENGINE.assess(description, day));
    }

    private static Place place(OfferMatrix matrix, String code) {
        return matrix.places().stream()
                .filter(place -> place.jurisdiction().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(OfferMatrix matrix, String code, String subject) {
        return place(matrix, code).cells().entrySet().stream()
                .filter(entry -> entry.getKey().subject().equals(subject)
                        && entry.getKey().kind().name().equals(subject.isEmpty() ? "service" : "feature"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void each_feature_stands_for_itself_and_what_is_no_law_of_a_place_stands_apart() {
        OfferMatrix matrix = matrix(DONE.replace("signs: yes", "signs: no"), "2026-08-01");

        assertThat(matrix.places())
                .extracting(place -> place.jurisdiction().code())
                .containsExactly("XG", "XI");
        assertThat(matrix.elsewhere()).extracting(pack -> pack.catalogue().id()).containsExactly("toy");
        assertThat(cell(matrix, "XG", "brush").standing()).isEqualTo(Standing.GAPS);
        assertThat(cell(matrix, "XG", "eraser").standing()).isEqualTo(Standing.NOTHING_OWED);
        assertThat(cell(matrix, "XG", "").standing()).isEqualTo(Standing.CLEAR);
        assertThat(place(matrix, "XG").whole().standing()).isEqualTo(Standing.GAPS);
        assertThat(place(matrix, "XG").gaps()).extracting(gap -> gap.id()).containsExactly("gallery-act-1");
    }

    @Test
    void a_code_that_was_not_signed_keeps_nobody_out() {
        assertThat(place(matrix(DONE, "2026-08-01"), "XI").whole().standing()).isEqualTo(Standing.CLEAR);
        assertThat(place(matrix(DONE.replace("signedCode: no", "signedCode: yes"), "2026-08-01"), "XI")
                        .whole()
                        .standing())
                .isEqualTo(Standing.GAPS);
        assertThat(place(matrix(DONE.replace("signedCode: no", "signedCode: unknown"), "2026-08-01"), "XI")
                        .whole()
                        .standing())
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void silence_is_clear_nowhere() {
        OfferMatrix matrix = matrix("features: [{id: brush}]", "2026-08-01");

        assertThat(matrix.places())
                .allSatisfy(place -> assertThat(place.whole().standing()).isEqualTo(Standing.OPEN));
        assertThat(cell(matrix, "XG", "brush").standing()).isEqualTo(Standing.OPEN);
        assertThat(place(matrix("features: unknown", "2026-08-01"), "XG")
                        .whole()
                        .standing())
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void what_is_clear_until_a_day_says_so() {
        String old = DONE.replace("signs: yes, inherited: no", "signs: no, inherited: yes");
        Cell brush = cell(matrix(old, "2026-06-02"), "XG", "brush");

        assertThat(brush.standing()).isEqualTo(Standing.NOT_BEFORE);
        assertThat(brush.turn()).contains(new Turn(LocalDate.of(2026, 7, 1), Standing.GAPS));
        assertThat(cell(matrix(old, "2026-07-01"), "XG", "brush").standing()).isEqualTo(Standing.GAPS);
        assertThat(cell(matrix(old, "2026-07-01"), "XG", "brush").turn()).isEmpty();
    }

    @Test
    void days_to_come_stand_in_one_list() {
        String old = DONE.replace("inherited: no", "inherited: yes")
                .replace("registered: yes, registeredOn: 2026-01-05", "");

        assertThat(matrix(old, "2026-01-05").agenda())
                .extracting(one -> one.day() + " " + one.jurisdiction().code() + " " + one.kind() + " "
                        + one.finding().id())
                .containsExactly(
                        "2026-01-11 XI DEADLINE isle-act-2",
                        "2026-06-01 XG FIRST_DAY gallery-act-3",
                        "2026-07-01 XG FIRST_DAY gallery-act-1");
    }

    @Test
    void people_are_told_in_a_table_and_a_part_for_each_place() {
        String text = new WhereText(Language.EN).write(matrix(DONE.replace("signs: yes", "signs: no"), "2026-08-01"));

        assertThat(text.lines().map(String::stripTrailing).toList())
                .containsSubsequence(
                        "                          XG          XI",
                        "all of it                 1 gap       clear",
                        "the service itself        clear       clear",
                        "brush                     1 gap       –",
                        "eraser                    –           –",
                        "poster                    clear       –",
                        "── XG  Gallery ──",
                        "── XI  Isle ──");
        assertThat(text)
                .contains("• 'brush' does not sign.", "Fix: Let it sign.")
                .doesNotContain("Code of Marks");
        assertThat(new WhereText(Language.ZH).write(matrix(DONE, "2026-08-01"))).contains("可以在何处提供", "海报");
    }

    @Test
    void a_long_table_is_told_in_parts_and_no_name_is_lost_in_the_list_of_rows() {
        assertThat(matrix(DONE, "2026-08-01").rows())
                .extracting(row -> row.kind().name() + ":" + row.subject())
                .isEqualTo(List.of("service:", "feature:brush", "feature:eraser", "poster:"));
    }
}
