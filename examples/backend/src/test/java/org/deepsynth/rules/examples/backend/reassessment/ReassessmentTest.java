package org.deepsynth.rules.examples.backend.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.deepsynth.rules.examples.backend.assessment.Outcome;
import org.deepsynth.rules.examples.backend.audit.AuditChain;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;
import org.deepsynth.rules.examples.backend.audit.Entries;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.ReportDiff.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.support.TransactionTemplate;

class ReassessmentTest extends BackendTest {

    private static final Instant THE_DAY_BEFORE = Instant.parse("2025-08-31T04:00:00Z");
    private static final Instant THE_FIRST_DAY = Instant.parse("2025-09-01T04:00:00Z");

    @Autowired
    private ReassessmentSchedule schedule;

    @Autowired
    private ChangeStore changes;

    @Autowired
    private AuditChain chain;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_day_on_which_nothing_starts_or_ends_changes_nothing() {
        baseline();
        clock.set(clock.instant().plusSeconds(86_400));

        schedule.run();

        assertThat(all()).isEmpty();
        assertThat(last().record().occasion()).isEqualTo(Occasion.SCHEDULE);
        assertThat(last().record().askedBy()).isEqualTo("scheduler");
    }

    @Test
    void what_comes_into_force_shows_as_a_change_by_the_date() {
        clock.set(THE_DAY_BEFORE);
        set("lan", "face-studio", "swap", true);
        schedule.run();
        clock.set(THE_FIRST_DAY);

        schedule.run();

        VerdictChange change = one("cac-label-4-1-4");
        assertThat(change.kind()).isEqualTo(Kind.STARTS);
        assertThat(change.causes()).isEqualTo("date");
        assertThat(change.before()).contains(Verdict.NOT_APPLICABLE);
        assertThat(change.after()).contains(Verdict.MET);
        assertThat(change.sequenceAfter()).isGreaterThan(change.sequenceBefore());
    }

    @Test
    void another_pack_shows_as_a_change_by_the_packs_with_the_reason() {
        clock.set(THE_FIRST_DAY);
        set("lan", "face-studio", "swap", true);
        AuditEntry now = last();
        Map<String, Verdict> verdicts = Outcome.read(now.record().outcome()).verdicts();
        verdicts.put("cac-ds-16a", Verdict.GAP);
        verdicts.remove("cac-label-4-2");
        verdicts.put("cac-ds-25", Verdict.MET);
        Entries.withOtherPacks(chain, transaction, now, new Outcome(verdicts, List.of()).json());

        schedule.run();

        VerdictChange change = one("cac-ds-16a");
        assertThat(change.kind()).isEqualTo(Kind.VERDICT);
        assertThat(change.causes()).isEqualTo("packs");
        assertThat(change.before()).contains(Verdict.GAP);
        assertThat(change.after()).contains(Verdict.MET);
        assertThat(one("cac-label-4-2").kind()).isEqualTo(Kind.CATALOGUE);
        assertThat(one("cac-label-4-2").before()).isEmpty();
        assertThat(one("cac-ds-25").after()).isEmpty();
        assertThat(ofFaceStudio()).hasSize(3);
    }

    @Test
    void compliance_has_all_re_assessed_and_everybody_sees_the_own_changes() {
        clock.set(THE_DAY_BEFORE);
        set("lan", "face-studio", "dance", true);
        set("lan", "face-studio", "swap", true);
        as("compliance", HttpMethod.POST, "/api/reassessments");
        clock.set(THE_FIRST_DAY);

        assertThat(as("compliance", HttpMethod.POST, "/api/reassessments?language=zh"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$[*].service",
                        services -> assertThat(services)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .contains("face-studio", "voice-reader"));

        assertThat(as("lan", HttpMethod.GET, "/api/changes"))
                .bodyJson()
                .hasPathSatisfying(
                        "$[*].service",
                        services -> assertThat(services)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsOnly("face-studio"))
                .hasPathSatisfying(
                        "$[0].causes",
                        causes -> assertThat(causes)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("date"));
        assertThat(last().record().askedBy()).isEqualTo("compliance");
    }

    @Test
    void a_feature_that_was_switched_is_no_change_of_the_law() {
        baseline();
        set("lan", "face-studio", "swap", true);

        schedule.run();

        assertThat(all()).isEmpty();
    }

    /** What earlier tests left in the trail, which nobody can empty, is no concern of this one. */
    private void baseline() {
        schedule.run();
        database.sql("delete from verdict_change").update();
    }

    private List<VerdictChange> all() {
        return changes.latest(List.of("face-studio", "voice-reader"), 1000);
    }

    private List<VerdictChange> ofFaceStudio() {
        return changes.latest(List.of("face-studio"), 1000);
    }

    private VerdictChange one(String obligation) {
        Optional<VerdictChange> found = ofFaceStudio().stream()
                .filter(change -> change.obligation().equals(obligation))
                .findFirst();
        assertThat(found).as(obligation).isPresent();
        return found.orElseThrow();
    }
}
