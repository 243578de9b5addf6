package org.deepsynth.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

class WaiverFileTest {

    @Test
    void a_waiver_says_who_accepts_what_and_until_when() {
        List<Waiver> waivers = WaiverFile.read("waivers.yaml", """
                zone: Asia/Shanghai
                waivers:
                  - obligation: toy-act-1
                    subject: bear
                    reason: The printer is broken.
                    owner: Ann
                    approver: Bob
                    from: 2026-10-01
                    until: 2026-12-31
                    measure: A sign stands beside it.
                    ticket: TOY-7
                  - {obligation: toy-act-3, reason: r, owner: o, approver: a, from: 2026-10-01, until: 2026-10-01}
                """);

        assertThat(waivers.get(0))
                .isEqualTo(new Waiver(
                        "toy-act-1",
                        Optional.of("bear"),
                        "The printer is broken.",
                        "Ann",
                        "Bob",
                        LocalDate.parse("2026-10-01"),
                        LocalDate.parse("2026-12-31"),
                        ZoneId.of("Asia/Shanghai"),
                        Optional.of("A sign stands beside it."),
                        Optional.of("TOY-7"),
                        3));
        assertThat(waivers.get(1).subject()).isEmpty();
        assertThat(waivers.get(1).line()).isEqualTo(12);
    }

    @Test
    void a_file_may_hold_no_waiver_but_must_name_its_zone() {
        assertThat(WaiverFile.read("waivers.yaml", "{zone: UTC, waivers: []}")).isEmpty();
        assertThat(faults("waivers: []")).containsExactly("1:1 The file of waivers must have the key zone.");
    }

    @Test
    void all_faults_are_told_at_once_with_their_places() {
        assertThat(faults("""
                        zone: Asia/Shangai
                        waiver: []
                        waivers:
                          - {obligation: toy-act-1, reason: " ", owner: "", approver: a, from: 2026-10-01, until: never}
                          - {obligation: toy-act-1, reason: r, owner: o, approver: a, from: 2026-10-02, until: 2026-10-01}
                          - {obligation: toy-act-2, motive: r, owner: o, approver: a, from: 2026-10-02, until: 2026-10-03}
                        """))
                .containsExactly(
                        "1:7 The zone (Asia/Shangai) must be a time zone.",
                        "2:1 The key (waiver) must be one that The file of waivers has.",
                        "4:37 The key reason ( ) of each of waivers in The file of waivers must be a text.",
                        "4:49 The key owner (nothing) of each of waivers in The file of waivers must be a text.",
                        "4:91 The key until (never) of each of waivers in The file of waivers must be a day.",
                        "5:88 The last day (2026-10-01) must not be before the first (2026-10-02).",
                        "6:5 each of waivers in The file of waivers must have the key reason.",
                        "6:29 The key (motive) must be one that each of waivers in The file of waivers has.");
    }

    @Test
    void a_misspelt_zone_is_guessed() {
        assertThat(catchFault("{zone: Asia/Shangai, waivers: []}").get(0).wayOut())
                .isEqualTo("Maybe write Asia/Shanghai.");
        assertThat(catchFault("{zone: here, waivers: []}").get(0).wayOut()).isNotEmpty();
    }

    @Test
    void two_waivers_of_the_same_must_not_share_a_day() {
        String one =
                "  - {obligation: a, subject: s, reason: r, owner: o, approver: a, from: 2026-10-01, until: 2026-10-09}\n";
        String head = "zone: UTC\nwaivers:\n" + one;

        assertThat(faults(head + one.replace("10-01", "10-09").replace("until: 2026-10-09", "until: 2026-10-12")))
                .containsExactly(
                        "4:5 The waiver (a, s) must not share days with another; it does with the one on line 3.");
        assertThat(WaiverFile.read(
                        "waivers.yaml", head + one.replace("10-09", "10-12").replace("10-01", "10-10")))
                .hasSize(2);
        assertThat(WaiverFile.read("waivers.yaml", head + one.replace("subject: s, ", "")))
                .hasSize(2);
        assertThat(WaiverFile.read("waivers.yaml", head + one.replace("subject: s", "subject: t")))
                .hasSize(2);
    }

    private static List<String> faults(String text) {
        return catchFault(text).stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.message())
                .toList();
    }

    private static List<Fault> catchFault(String text) {
        return catchThrowableOfType(InvalidSourceException.class, () -> WaiverFile.read("waivers.yaml", text))
                .faults();
    }
}
