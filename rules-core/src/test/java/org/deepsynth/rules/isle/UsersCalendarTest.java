package org.deepsynth.rules.isle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersCalendarTest {

    private static final ComplianceEngine OWN = ComplianceEngine.of(new IslePack());
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    /** Without the holiday, a Sunday, the limit would end on Monday, 4 January. */
    private static final String OF_2027 = """
            calendar: isle.isle
            years:
              2027: {notice: Gazette 9 of 2026, off: [2027-01-03]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_limit_that_runs_into_a_year_that_the_pack_lacks_is_open_until_the_user_hands_it_in() throws IOException {
        assertThat(registration(OWN, "2026-12-28", "2027-01-05").verdict()).isEqualTo(Verdict.UNKNOWN);

        Finding known = registration(with(OF_2027), "2026-12-28", "2027-01-05");

        assertThat(known.verdict()).isEqualTo(Verdict.MET);
        assertThat(known.due()).contains(LocalDate.of(2027, 1, 5));
        assertThat(registration(with(OF_2027), "2026-12-28", "2027-01-06").verdict())
                .isEqualTo(Verdict.GAP);
    }

    @Test
    void a_finding_names_a_year_only_where_its_limit_ran_through_it() throws IOException {
        ComplianceEngine engine = with(OF_2027);

        assertThat(handedIn(registration(engine, "2026-12-28", "2027-01-05")))
                .extracting(HandedInYear::year)
                .containsExactly(2027);
        assertThat(handedIn(registration(engine, "2026-12-01", "2027-01-05"))).isEmpty();
        assertThat(report(engine, "2026-12-28", "2027-01-05").findings().stream()
                        .filter(finding -> !handedIn(finding).isEmpty()))
                .extracting(Finding::id)
                .containsExactly("isle-act-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown", "sarif"})
    void reports_for_people_say_that_the_user_handed_it_in(String format) throws IOException {
        String said = "Calendar of 2027 (isle): " + folder.resolve("2027.yaml") + ", handed in by the user";

        String late = ReportFormat.of(format).write(report(with(OF_2027), "2026-12-28", "2027-01-06"), Language.EN);
        String own = ReportFormat.of(format).write(report(OWN, "2026-12-28", "2027-01-06"), Language.EN);

        assertThat(late.replace("\\_", "_").replace("\\/", "/")).contains(said);
        assertThat(own).doesNotContain("handed in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "oscal"})
    void reports_for_programs_say_it_with_the_digest_of_the_file(String format) throws IOException {
        String report = ReportFormat.of(format).write(report(with(OF_2027), "2026-12-28", "2027-01-06"), Language.EN);

        assertThat(report).contains("handedInYear", "2027.yaml", "sha256:");
        assertThat(ReportFormat.of(format).write(report(OWN, "2026-12-28", "2027-01-06"), Language.EN))
                .doesNotContain("handedInYear");
    }

    @Test
    void a_year_that_is_there_already_is_refused_whoever_has_it() throws IOException {
        refused(OF_2027.replace("2027", "2026"), """
                :3:9: The year (2026) must be one that the calendar does not have.
                    It has [2026]; nobody may replace them.""");

        Path again = write(OF_2027);
        ComplianceEngine once = OWN.withCalendar(again);

        assertThatThrownBy(() -> once.withCalendar(again)).hasMessageContaining("It has [2026, 2027]");
    }

    @Test
    void a_file_that_does_not_say_what_it_must_is_refused_with_its_line() throws IOException {
        refused("", ": The file");
        refused(
                "years: {2027: {notice: N, off: [2027-01-03]}}",
                ":1:1: The file of a calendar must have the key calendar.");
        refused("calendar: isle.isle", ":1:1: The file of a calendar must have the key years.");
        refused(OF_2027.replace("isle.isle", "isle.ilse"), """
                :1:11: The calendar (isle.ilse) must be one of the packs that are installed.
                    Maybe write isle.isle.""");
        refused(OF_2027.replace("2027-01-03", "2027-01-01"), ":3:43: The key off (2027-01-01) of 2027 in years of");
        refused(OF_2027 + "weekend: [sunday]\n", "The key (weekend) must be one that The file of a calendar has.");
        refused("calendar: [", "2027.yaml:");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() {
        for (Path file : List.of(folder, folder.resolve("none.yaml"))) {
            assertThatThrownBy(() -> OWN.withCalendar(file))
                    .isInstanceOf(InvalidSourceException.class)
                    .hasMessageContaining("The file must be readable.");
        }
    }

    private void refused(String text, String message) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> OWN.withCalendar(file))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining(message);
    }

    private ComplianceEngine with(String text) throws IOException {
        return OWN.withCalendar(write(text));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("2027.yaml"), text);
    }

    private static Stream<HandedInYear> years(Finding finding) {
        return finding.subjects().stream().flatMap(subject -> subject.handedIn().stream());
    }

    private static List<HandedInYear> handedIn(Finding finding) {
        return years(finding).toList();
    }

    private static Finding registration(ComplianceEngine engine, String soldSince, String registeredOn) {
        return report(engine, soldSince, registeredOn).finding("isle-act-2").orElseThrow();
    }

    private static Report report(ComplianceEngine engine, String soldSince, String registeredOn) {
        return engine.assess(engine.reader().read("shop.yaml", """
                        isle:
                          sells: yes
                          signedCode: yes
                          soldSince: %s
                          registered: yes
                          registeredOn: %s
                        """.formatted(soldSince, registeredOn)), DAY);
    }
}
