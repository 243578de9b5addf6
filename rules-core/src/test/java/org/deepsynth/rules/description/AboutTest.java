package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A description may say who operates the service, which version it is, who wrote it and what else to know. */
class AboutTest {

    private static final DescriptionReader READER = ToyEngine.ENGINE.reader();
    private static final String HEAD =
            "about: {operator: Toy Ltd, version: 1.10, author: Ann, note: before the move}\n";
    private static final String SHOP = "service: {name: Toy shop}\ntoy: {sells: yes}\n";

    @Test
    void the_head_is_read_and_stored_and_has_a_part_in_the_digest() {
        Description described = READER.read("toy.yaml", HEAD + SHOP);

        assertThat(described.about()).isEqualTo(new About("Toy Ltd", "1.10", "Ann", "before the move"));
        assertThat(READER.read("again.yaml", described.yaml()).about()).isEqualTo(described.about());
        assertThat(READER.read("again.yaml", described.yaml()).digest()).isEqualTo(described.digest());
        assertThat(described.digest())
                .isNotEqualTo(READER.read("toy.yaml", SHOP).digest());
        assertThat(READER.asOf(described, LocalDate.of(2026, 1, 1)).about()).isEqualTo(described.about());
    }

    @Test
    void java_and_a_change_state_the_head_too() {
        Description built = READER.describe("Toy shop")
                .operator("Toy Ltd")
                .version("1.10")
                .author("Ann")
                .note("before the move")
                .build();

        assertThat(built.about()).isEqualTo(new About("Toy Ltd", "1.10", "Ann", "before the move"));
        assertThat(READER.change(built, Map.of("about.version", "'2'", "about.note", "unknown"))
                        .about())
                .isEqualTo(new About("Toy Ltd", "2", "Ann", ""));
    }

    @Test
    void no_verdict_turns_on_the_head_and_alone_it_states_nothing() {
        assertThat(READER.read("toy.yaml", HEAD).statesNothing()).isTrue();
        assertThat(ToyEngine.assess(HEAD + SHOP, "2026-11-01").findings())
                .extracting(finding -> finding.id() + finding.verdict())
                .isEqualTo(ToyEngine.assess(SHOP, "2026-11-01").findings().stream()
                        .map(finding -> finding.id() + finding.verdict())
                        .toList());
    }

    @Test
    void what_is_not_stated_is_empty_and_shown_nowhere() {
        for (String open : new String[] {"", "about: unknown\n", "about: {}\n", "about: {author: unknown}\n"}) {
            Report report = ToyEngine.assess(open + SHOP, "2026-11-01");

            assertThat(report.about()).isEqualTo(About.NOTHING);
            assertThat(written(report, "text", Language.EN).lines().toList().subList(0, 3))
                    .containsExactly("Toy shop · as of 2026-11-01", "described in toy.yaml", "");
            assertThat(json(report).has("about")).isFalse();
        }
    }

    @Test
    void reports_show_it_in_one_line_at_their_head() {
        Report report = ToyEngine.assess(HEAD + SHOP, "2026-11-01");
        String line = "operated by Toy Ltd · version 1.10 · described by Ann · note: before the move";

        assertThat(written(report, "text", Language.EN).lines().toList().get(2)).isEqualTo(line);
        assertThat(written(report, "text", Language.ZH).lines().toList().get(2))
                .isEqualTo("运营者：Toy Ltd · 版本：1.10 · 描述人：Ann · 备注：before the move");
        assertThat(written(report, "html", Language.EN)).contains("<p>" + line + "</p>");
        assertThat(written(report, "markdown", Language.EN).replace("\\", "")).contains("\n" + line + "\n");
        assertThat(json(report).get("about").toString())
                .isEqualTo("{\"operator\":\"Toy Ltd\",\"version\":\"1.10\",\"author\":\"Ann\","
                        + "\"note\":\"before the move\"}");
        assertThat(json(ToyEngine.assess("about: {author: Ann}\n" + SHOP, "2026-11-01"))
                        .get("about")
                        .toString())
                .isEqualTo("{\"author\":\"Ann\"}");
    }

    @Test
    void the_fold_of_packs_keeps_it() {
        assertThat(ToyEngine.assess(HEAD + SHOP, "2026-11-01")
                        .only(java.util.List.of("toy"))
                        .about()
                        .operator())
                .isEqualTo("Toy Ltd");
    }

    @Test
    void what_is_no_head_is_told() {
        String long1001 = "x".repeat(Limits.VALUE + 1);
        InvalidSourceException refused = catchThrowableOfType(
                InvalidSourceException.class, () -> READER.read("toy.yaml", """
                        about:
                          operator: [a, b]
                          version:
                          author: %s
                          notes: x
                        """.formatted(long1001)));

        assertThat(refused.faults())
                .extracting(Fault::message)
                .containsExactlyInAnyOrder(
                        "The operator of about (a list) must be a text.",
                        "The version of about (nothing) must be a text.",
                        "The author of about (" + "x".repeat(40) + "…) must have at most 1000 characters; it has 1001.",
                        "The key (notes) must be one that about has.");
        assertThat(catchThrowableOfType(InvalidSourceException.class, () -> READER.read("toy.yaml", "about: me"))
                        .faults())
                .extracting(Fault::message)
                .containsExactly("The section about (me) must be a block of keys.");
    }

    private static String written(Report report, String format, Language language) {
        return ReportFormat.all().stream()
                .filter(one -> one.id().equals(format))
                .findFirst()
                .orElseThrow()
                .write(report, language);
    }

    private static JsonNode json(Report report) {
        return new JsonMapper().readTree(written(report, "json", Language.EN));
    }
}
