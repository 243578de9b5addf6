package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.provenance.made.Built.LABEL;
import static org.deepsynth.rules.provenance.made.Built.cat;
import static org.deepsynth.rules.provenance.made.Built.element;
import static org.deepsynth.rules.provenance.made.Built.hex;
import static org.deepsynth.rules.provenance.made.Built.open;
import static org.deepsynth.rules.provenance.made.Built.u16;
import static org.deepsynth.rules.provenance.made.Built.u64;

import java.util.Arrays;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatroskaTest {

    static final long SEGMENT = 0x18538067L;

    static final long CLUSTER = 0x1F43B675L;

    static final long TAGS = 0x1254C367L;

    static byte[] header(String type) {
        return element(0x1A45DFA3L, element(0x4286, 1), element(0x4282, type));
    }

    static byte[] simple(String name, Object... rest) {
        return element(0x67C8, element(0x45A3, name), cat(rest));
    }

    static byte[] tag(String name, String value) {
        return element(0x7373, element(0x63C0), simple(name, element(0x4487, value)));
    }

    static byte[] seekHead(long tags) {
        return element(0x114D9B74L, element(0x4DBB, element(0x53AB, hex("1254C367")), element(0x53AC, u64(tags))));
    }

    static byte[] cluster() {
        return element(CLUSTER, element(0xE7, 0), element(0xA3, "a block"));
    }

    private static Recording film(byte[]... parts) throws Exception {
        return Recording.of(cat(header("matroska"), element(SEGMENT, (Object[]) parts)));
    }

    @ParameterizedTest
    @CsvSource({"matroska, MATROSKA", "webm, WEBM"})
    void the_document_type_tells_the_kind(String type, FileKind kind) throws Exception {
        assertThat(Recording.of(cat(header(type), element(SEGMENT))).kind()).hasValue(kind);
    }

    @Test
    void another_document_type_is_not_supported() throws Exception {
        assertThat(Recording.of(cat(header("other"), element(SEGMENT))).kind()).isEmpty();
    }

    @Test
    void a_tag_is_found_with_its_place() throws Exception {
        byte[] file =
                cat(header("webm"), element(SEGMENT, element(TAGS, tag("TITLE", "x"), tag("AIGC", LABEL)), cluster()));

        Recording seen = Recording.of(file);

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).isEmpty();
        assertThat(seen.told().get(0).place()).satisfies(place -> {
            assertThat(place.name()).isEqualTo("Segment/Tags/Tag/SimpleTag AIGC");
            assertThat(place.named()).isTrue();
            assertThat(Arrays.copyOfRange(file, (int) place.offset(), (int) (place.offset() + place.length())))
                    .isEqualTo(simple("AIGC", element(0x4487, LABEL)));
        });
    }

    @Test
    void tags_behind_the_clusters_are_found_once_with_or_without_a_seek_head() throws Exception {
        byte[] tags = element(TAGS, tag("AIGC", LABEL));
        byte[] seek = seekHead(seekHead(0).length + 2L * cluster().length);

        assertThat(film(cluster(), cluster(), tags).labels()).containsExactly(LABEL);
        assertThat(film(seek, cluster(), cluster(), tags).labels()).containsExactly(LABEL);
    }

    @Test
    void tags_that_no_seek_head_names_are_found_too() throws Exception {
        byte[] tags = element(TAGS, tag("AIGC", LABEL));
        long other = seekHead(0).length + cluster().length + tags.length;

        assertThat(film(seekHead(other), cluster(), tags, element(TAGS)).labels())
                .containsExactly(LABEL);
    }

    @Test
    void a_seek_head_that_lies_is_told() throws Exception {
        assertThat(film(seekHead(0), cluster()).fault()).isEmpty();
        assertThat(film(seekHead(seekHead(0).length), cluster()).fault()).hasValue(Unreadable.Cause.BROKEN);
        assertThat(film(seekHead(1L << 40), cluster()).fault()).hasValue(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void a_live_stream_does_not_tell_its_sizes() throws Exception {
        byte[] live = open(
                SEGMENT,
                element(0x1549A966L),
                open(CLUSTER, element(0xE7, 0), element(0xA3, "a block")),
                open(CLUSTER, element(0xE7, 1), element(0xA0, "a group")),
                element(TAGS, tag("AIGC", LABEL)));

        Recording seen = Recording.of(cat(header("webm"), live, header("webm"), live));

        assertThat(seen.labels()).containsExactly(LABEL, LABEL);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void a_live_stream_that_ends_before_its_first_cluster_is_truncated() throws Exception {
        assertThat(Recording.of(cat(header("webm"), open(SEGMENT))).fault()).hasValue(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void only_segments_and_clusters_may_leave_their_size_open() throws Exception {
        assertThat(film(open(TAGS, tag("AIGC", LABEL))).fault()).hasValue(Unreadable.Cause.BROKEN);
    }

    @Test
    void a_tag_in_a_tag_is_found() throws Exception {
        byte[] outer = element(0x7373, simple("OUTER", simple("AIGC", element(0x4487, LABEL))));

        assertThat(film(element(TAGS, outer)).labels()).containsExactly(LABEL);
    }

    @Test
    void zeros_at_the_end_of_strings_are_filling() throws Exception {
        assertThat(film(element(TAGS, tag("AIGC\0\0", LABEL + "\0"))).labels()).containsExactly(LABEL);
    }

    @Test
    void a_tag_without_value_is_an_empty_label() throws Exception {
        assertThat(film(element(TAGS, element(0x7373, simple("AIGC")))).labels())
                .containsExactly("");
    }

    @Test
    void what_is_attached_is_not_looked_at() throws Exception {
        assertThat(film(element(0x1941A469L, element(TAGS, tag("AIGC", LABEL)))).absent())
                .isTrue();
    }

    @Test
    void tags_in_tags_end_at_a_limit() throws Exception {
        byte[] nest = simple("AIGC", element(0x4487, LABEL));
        for (int i = 0; i < 2000; i++) {
            nest = simple("X", nest);
        }

        assertThat(film(element(TAGS, element(0x7373, nest))).fault()).hasValue(Unreadable.Cause.LIMIT);
    }

    @Test
    void a_film_cut_anywhere_is_never_unlabelled() throws Exception {
        byte[] file =
                cat(header("matroska"), element(SEGMENT, cluster(), element(TAGS, tag("AIGC", LABEL)), cluster()));
        for (int length = 0; length < file.length; length++) {
            Recording seen = Recording.of(Arrays.copyOf(file, length));

            assertThat(seen.absent()).as("%d bytes", length).isFalse();
            assertThat(seen.fault().isEmpty() && length > 4)
                    .as("%d bytes", length)
                    .isFalse();
        }
    }

    @Test
    void no_single_changed_byte_makes_it_fail() throws Exception {
        byte[] file = cat(
                header("matroska"),
                open(SEGMENT, seekHead(40), open(CLUSTER, element(0xE7, u16(1))), element(TAGS, tag("AIGC", LABEL))));
        for (int at = 0; at < file.length; at += Effort.step()) {
            for (int value : new int[] {0, 1, 8, 0x10, 0x7F, 0x80, 0xFF}) {
                byte[] changed = file.clone();
                changed[at] = (byte) value;
                Recording.of(changed);
            }
        }
    }
}
