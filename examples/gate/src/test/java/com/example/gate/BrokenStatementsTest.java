package com.example.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

/** What cannot be read releases nothing, and says where it is wrong. */
class BrokenStatementsTest {

    @Nested
    @TestPropertySource(properties = "studio.statements=classpath:mistyped-statements.yaml")
    class Mistyped extends GateTest {

        @Test
        void every_fault_is_told_with_its_place_and_a_way_out() {
            assertThat(release("swap"))
                    .hasStatus(422)
                    .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                    .bodyJson()
                    .hasPathSatisfying(
                            "$.faults.length()", count -> assertThat(count).isEqualTo(2))
                    .hasPathSatisfying(
                            "$.faults[0].source", source -> assertThat(source).isEqualTo("mistyped-statements.yaml"))
                    .hasPathSatisfying(
                            "$.faults[0].line", line -> assertThat(line).isEqualTo(2))
                    .hasPathSatisfying(
                            "$.faults[0].wayOut", out -> assertThat(out).isEqualTo("Maybe write rulesPublished."))
                    .hasPathSatisfying(
                            "$.faults[1].line", line -> assertThat(line).isEqualTo(5))
                    .hasPathSatisfying(
                            "$.faults[1].column", column -> assertThat(column).isEqualTo(23));
        }
    }

    @Nested
    @TestPropertySource(properties = "studio.statements=classpath:twice-stated.yaml")
    class StatedTwice extends GateTest {

        @Test
        void what_the_settings_know_nobody_states_a_second_time() {
            assertThat(release("swap")).hasStatus(422).bodyText().contains("(logs)");
        }
    }

    @Nested
    @TestPropertySource(properties = "studio.statements=classpath:nowhere.yaml")
    class NotThere extends GateTest {

        @Test
        void a_file_that_is_not_there_is_told_by_its_name() {
            assertThat(release("swap")).hasStatus(422).bodyText().contains("(nowhere.yaml)");
        }
    }
}
