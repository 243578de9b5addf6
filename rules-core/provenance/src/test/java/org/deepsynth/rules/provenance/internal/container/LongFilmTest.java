package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.provenance.made.Built.LABEL;
import static org.deepsynth.rules.provenance.made.Built.box;
import static org.deepsynth.rules.provenance.made.Built.cat;
import static org.deepsynth.rules.provenance.made.Built.element;
import static org.deepsynth.rules.provenance.made.Built.hex;
import static org.deepsynth.rules.provenance.made.Built.u32;
import static org.deepsynth.rules.provenance.made.Built.u64;

import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Sparse;
import org.junit.jupiter.api.Test;

/** Films are longer than what may be read of them. */
class LongFilmTest {

    private static final byte[] MOOV = box("moov", box("udta", IsoMediaTest.guide()));

    private static Recording look(Sparse film) throws Exception {
        return Recording.of(film, InspectionLimits.ORDINARY);
    }

    private static Sparse fragments(byte[] moov, int count) {
        Sparse film = new Sparse().add(IsoMediaTest.FTYP).add(moov);
        for (int i = 0; i < count; i++) {
            film.add(box("moof", new byte[1500])).add(cat(u32(1 << 20), "mdat")).zeros((1 << 20) - 8);
        }
        return film;
    }

    private static Sparse clusters(byte[] start, int count) {
        Sparse film = new Sparse().add(start);
        for (int i = 0; i < count; i++) {
            film.add(cat(hex("1F43B675"), u64(0x01L << 56 | 1 << 20))).zeros(1 << 20);
        }
        return film;
    }

    @Test
    void a_moov_behind_terabytes_of_media_is_found() throws Exception {
        Sparse film = new Sparse()
                .add(IsoMediaTest.FTYP)
                .add(cat(u32(1), "mdat", u64(16 + (5L << 40))))
                .zeros(5L << 40)
                .add(MOOV);

        assertThat(look(film).labels()).containsExactly(LABEL);
    }

    @Test
    void two_hours_of_fragments_of_two_seconds_are_read_to_the_end() throws Exception {
        Recording seen = look(fragments(box("moov"), 3600));

        assertThat(seen.kind()).hasValue(FileKind.MP4);
        assertThat(seen.absent()).isTrue();
    }

    @Test
    void a_label_in_front_of_too_many_fragments_is_still_found() throws Exception {
        Recording seen = look(fragments(MOOV, 10_000));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).hasValue(Unreadable.Cause.LIMIT);
    }

    @Test
    void too_many_fragments_without_a_label_are_a_limit_and_not_an_absence() throws Exception {
        assertThat(look(fragments(box("moov"), 10_000)).fault()).hasValue(Unreadable.Cause.LIMIT);
    }

    @Test
    void two_hours_of_clusters_of_two_seconds_are_read_to_the_end() throws Exception {
        byte[] start = cat(MatroskaTest.header("matroska"), hex("18538067 01FFFFFFFFFFFFFF"));

        assertThat(look(clusters(start, 3600)).absent()).isTrue();
    }

    @Test
    void tags_behind_too_many_clusters_are_found_by_the_seek_head() throws Exception {
        int count = 25_000;
        long clusters = count * (12L + (1 << 20));
        byte[] empty = MatroskaTest.seekHead(0);
        byte[] head = MatroskaTest.seekHead(empty.length + clusters);
        byte[] start = cat(MatroskaTest.header("matroska"), hex("18538067 01FFFFFFFFFFFFFF"), head);

        Recording seen = look(clusters(start, count).add(element(0x1254C367L, MatroskaTest.tag("AIGC", LABEL))));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).hasValue(Unreadable.Cause.LIMIT);
    }
}
