package org.deepsynth.rules.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against what the published code (src/fingerprints.ts of github/codeql-action) makes of the same texts. */
class LineHashesTest {

    private static final String END = "c129715d7a2bc9a3:1";

    @Test
    void a_line_is_hashed_with_what_follows_it() {
        assertThat(hashes("service: {name: Shop}\n")).containsExactly("4505c082e64fa239:1", END);
        assertThat(hashes("")).containsExactly(END);
    }

    @Test
    void blanks_and_tabs_do_not_count_and_every_end_of_a_line_counts_alike() {
        assertThat(hashes("a: 1\nb: 2\r\nc: 3\rd: 4"))
                .containsExactly("2afb59ff19700189:1", "2881618b2fd3cf53:1", "26eb37e5501d5d9b:1", "dd1e293839c3f281:1")
                .isEqualTo(hashes("a:1 \r\n\tb: 2\n  c:  3\n\n".strip() + "\nd:4"));
    }

    @Test
    void a_line_feed_belongs_to_the_return_right_before_it_alone() {
        assertThat(hashes("a\r \nb\n"))
                .containsExactly("818c3a85b988abe4:1", "bf4c4d48992e2ca5:1", "ade70578248be16f:1", END);
    }

    @Test
    void lines_of_one_hash_are_counted() {
        List<String> hashes = hashes("same\n".repeat(30));

        assertThat(hashes).hasSize(31).doesNotHaveDuplicates().startsWith("6468d5768bad9560:1", "6468d5768bad9560:2");
        assertThat(hashes.get(29)).isEqualTo("930af01a65e2307f:1");
    }

    @Test
    void a_character_beyond_the_first_plane_is_two_and_a_byte_order_mark_is_one() {
        assertThat(hashes("名: 换脸\n玩具: 🧸\n")).containsExactly("6a992e5645f88ca4:1", "9238717e81a891a1:1", END);
        assertThat(hashes("\uFEFFa: 1\n")).containsExactly("b0d247ce31758248:1", END);
    }

    private static List<String> hashes(String text) {
        LineHashes all = new LineHashes(text);
        return IntStream.rangeClosed(1, all.count()).mapToObj(all::of).toList();
    }
}
