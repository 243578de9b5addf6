package org.deepsynth.rules.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** What somebody accepts at the head of a report: a gap all the same, but nothing to do this week. */
class BriefWaiversTest {

    private static final Report SOME = ToyWaivers.report(ToyWaivers.SOME);

    private static Map<String, List<String>> blocks(Report report, Language language) {
        return new BriefText(Brief.of(report), new Words(language, report.asOf()))
                .blocks().stream().collect(Collectors.toMap(BriefText.Block::title, BriefText.Block::lines));
    }

    @Test
    void how_many_are_accepted_and_until_when_the_first_is_told_beside_the_gaps() {
        assertThat(blocks(SOME, Language.EN).get("In short"))
                .contains(
                        "Gaps: 2, by what is not met (law: 2).",
                        "Accepted by a waiver, the first until 2026-11-30, and gaps all the same: 1.");
        assertThat(blocks(SOME, Language.ZH).get("概要")).contains("经豁免接受、结论仍为不符合：1项，最早于2026-11-30到期。");
    }

    @Test
    void what_is_accepted_is_marked_among_the_heaviest_and_not_to_be_done_now() {
        Map<String, List<String>> blocks = blocks(SOME, Language.EN);

        assertThat(blocks.get("Heaviest"))
                .anyMatch(line -> line.contains("(toy-act-3)") && line.contains("accepted until 2026-11-30"));
        assertThat(blocks.get("This week")).singleElement().asString().contains("(toy-act-1) · ");
        assertThat(blocks).doesNotContainKey("To begin now, for it takes longer");
    }

    @Test
    void what_is_accepted_for_one_thing_of_several_is_still_to_be_done() {
        assertThat(Brief.of(SOME).unaccepted()).extracting(gap -> gap.id()).containsExactly("toy-act-1");
    }
}
