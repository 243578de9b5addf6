package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Raw;
import org.junit.jupiter.api.Test;

class RiffTest {

    private static byte[] riff(String form, Raw chunks) {
        return Raw.of().riff("RIFF", Raw.of().latin(form).raw(chunks)).bytes();
    }

    private static Raw chunk(String id, String data) {
        return Raw.of().riff(id, Raw.of().latin(data));
    }

    private static Raw list(String type, Raw chunks) {
        return Raw.of().riff("LIST", Raw.of().latin(type).raw(chunks));
    }

    @Test
    void the_chunks_of_webp_are_told() {
        Recording seen = Recording.of(riff(
                "WEBP",
                Raw.of()
                        .raw(chunk("VP8X", "0123456789"))
                        .raw(chunk("VP8 ", "odd"))
                        .raw(chunk("EXIF", "Exif\0\0MM\0*"))
                        .raw(chunk("XMP ", "<a/>"))
                        .raw(chunk("C2PA", "box"))));

        assertThat(seen.kind()).contains(FileKind.WEBP);
        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("exif")).containsExactly("MM\0*");
        assertThat(seen.values("xmp")).containsExactly("<a/>");
        assertThat(seen.values("credentials")).containsExactly("box");
        assertThat(seen.told())
                .filteredOn(one -> one.place().named())
                .extracting(one -> one.place().name())
                .containsExactly("XMP ");
    }

    @Test
    void the_chunk_for_xmp_that_imagemagick_calls_by_another_name_is_read_as_an_unusual_place() {
        Recording seen = Recording.of(riff("WEBP", chunk("XMP\0", "<a/>")));

        assertThat(seen.values("xmp")).containsExactly("<a/>");
        assertThat(seen.told().get(0).place().named()).isFalse();
        assertThat(Recording.of(riff("WEBP", chunk("XY\0\0", "<a/>"))).fault()).contains(Unreadable.Cause.BROKEN);
    }

    @Test
    void the_label_of_wav_has_its_place_directly_under_wave() {
        Recording seen = Recording.of(riff(
                "WAVE",
                Raw.of()
                        .raw(chunk("fmt ", "0123456789abcdef"))
                        .raw(list(
                                "INFO",
                                Raw.of()
                                        .raw(chunk("AIGC", "{2}"))
                                        .raw(chunk("ICMT", "words"))
                                        .raw(chunk("ISFT", "Lavf\0"))))
                        .raw(chunk("data", "xyz"))
                        .raw(chunk("AIGC", "{1}"))));

        assertThat(seen.kind()).contains(FileKind.WAV);
        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("label")).containsExactly("{2}", "{1}");
        assertThat(seen.told())
                .filteredOn(one -> one.sort().equals("label"))
                .extracting(one -> one.place().named())
                .containsExactly(false, true);
        assertThat(seen.values("comment")).containsExactly("words");
        assertThat(seen.values("statement")).containsExactly("RIFF ISFT=Lavf");
    }

    @Test
    void the_label_of_avi_has_its_place_in_the_info_list() {
        Recording seen = Recording.of(riff(
                "AVI ",
                Raw.of()
                        .raw(list("hdrl", list("INFO", chunk("AIGC", "{0}"))))
                        .raw(list("movi", chunk("AIGC", "media")))
                        .raw(list("INFO", chunk("AIGC", "{1}")))
                        .raw(chunk("_PMX", "<a/>"))));

        assertThat(seen.kind()).contains(FileKind.AVI);
        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("label")).containsExactly("{0}", "{1}");
        assertThat(seen.told().get(1).place().named()).isTrue();
        assertThat(seen.values("xmp")).containsExactly("<a/>");
    }

    @Test
    void a_chunk_called_like_a_sub_chunk_of_info_is_none_outside_of_it() {
        Recording seen = Recording.of(riff(
                "WAVE",
                Raw.of()
                        .raw(chunk("ICMT", "words"))
                        .raw(list("adtl", chunk("ISFT", "x")))
                        .raw(list("INFO", Raw.of().raw(chunk("XMP ", "<a/>")).raw(chunk("EXIF", "II*\0"))))));

        assertThat(seen.told()).isEmpty();
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void a_long_avi_goes_on_in_further_chunks() {
        byte[] file = Raw.of()
                .raw(riff("AVI ", list("movi", chunk("00dc", "odd"))))
                .raw(riff("AVIX", list("movi", Raw.of())))
                .raw(riff("AVIX", list("INFO", chunk("AIGC", "{}"))))
                .latin("rest")
                .bytes();

        assertThat(Recording.of(file).values("label")).containsExactly("{}");
        assertThat(Recording.of(file).fault()).isEmpty();
    }

    @Test
    void a_film_that_was_cut_tells_what_is_left_of_it() {
        byte[] whole = riff(
                "AVI ", Raw.of().raw(list("INFO", chunk("AIGC", "{1}"))).raw(list("movi", chunk("00dc", "media"))));
        Recording seen = Recording.of(Arrays.copyOf(whole, whole.length - 4));

        assertThat(seen.values("label")).containsExactly("{1}");
        assertThat(seen.fault()).contains(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void what_follows_the_end_of_a_webp_or_wav_is_not_part_of_it() {
        byte[] wav = Raw.of()
                .raw(riff("WAVE", chunk("data", "x")))
                .raw(riff("WAVE", chunk("AIGC", "{}")))
                .bytes();

        assertThat(Recording.of(wav).told()).isEmpty();
        assertThat(Recording.of(wav).fault()).isEmpty();
    }

    @Test
    void the_sizes_of_a_long_wav_are_those_of_its_first_chunk() {
        for (String magic : List.of("RF64", "BW64")) {
            Raw ds64 =
                    Raw.of().u64le(96).u64le(3).u64le(0).u32le(1).latin("AIGC").u64le(2);
            Raw body = Raw.of()
                    .latin("WAVE")
                    .riff("ds64", ds64)
                    .riff("JUNK", Raw.of().raw(new byte[12]))
                    .latin("data")
                    .u32le(-1)
                    .latin("xyz\0")
                    .latin("AIGC")
                    .u32le(-1)
                    .latin("{}");
            byte[] file = Raw.of().latin(magic).u32le(-1).raw(body).bytes();
            assertThat(body.size()).isEqualTo(4 + 48 + 20 + 12 + 10);
            file[12 + 8] = (byte) body.size();
            Recording seen = Recording.of(file);

            assertThat(seen.kind()).contains(FileKind.WAV);
            assertThat(seen.fault()).isEmpty();
            assertThat(seen.values("label")).containsExactly("{}");
        }
    }

    @Test
    void a_long_wav_without_its_sizes_is_broken() {
        byte[] file = Raw.of()
                .latin("RF64")
                .u32le(-1)
                .latin("WAVE")
                .riff("data", Raw.of())
                .bytes();

        assertThat(Recording.of(file).fault()).contains(Unreadable.Cause.BROKEN);
    }

    @Test
    void sizes_that_lie_are_told() {
        Raw wave = Raw.of().latin("WAVE").latin("data");

        assertThat(Recording.of(Raw.of()
                                .latin("RIFF")
                                .u32le(-1)
                                .raw(wave)
                                .u32le(-1)
                                .bytes())
                        .fault())
                .contains(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(Raw.of()
                                .latin("RIFF")
                                .u32le(12)
                                .raw(wave)
                                .u32le(1)
                                .latin("more")
                                .bytes())
                        .fault())
                .contains(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(Raw.of()
                                .latin("RIFF")
                                .u32le(0)
                                .raw(wave)
                                .u32le(0)
                                .bytes())
                        .fault())
                .contains(Unreadable.Cause.BROKEN);
        assertThat(Recording.of(riff("AVI ", Raw.of().latin("LIST").u32le(2).latin("ab")))
                        .fault())
                .contains(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void the_padding_of_an_odd_last_chunk_may_be_missing() {
        byte[] file = Raw.of()
                .latin("RIFF")
                .u32le(4 + 8 + 3)
                .latin("WAVEAIGC")
                .u32le(3)
                .latin("{ }")
                .bytes();

        assertThat(Recording.of(file).values("label")).containsExactly("{ }");
        assertThat(Recording.of(file).fault()).isEmpty();
    }

    @Test
    void a_label_of_which_only_the_shell_is_left_is_told() {
        assertThat(Recording.of(riff("WAVE", chunk("AIGC", ""))).values("label"))
                .containsExactly("");
    }

    @Test
    void a_tag_of_id3_is_read_in_its_chunk() {
        String frame = "TXXX\0\0\0\u0008\0\0\u0003AIGC\0{}";
        Recording seen = Recording.of(riff("WAVE", Raw.of().raw(chunk("id3 ", "ID3\u0004\0\0\0\0\0\u0012" + frame))));

        assertThat(seen.values("label")).containsExactly("{}");
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void forms_of_no_interest_are_of_no_kind() {
        assertThat(Recording.of(riff("sfbk", Raw.of())).kind()).isEmpty();
        assertThat(Recording.of(Raw.of().latin("RIFX").u32(4).latin("WAVE").bytes())
                        .kind())
                .isEmpty();
        assertThat(Recording.of(Raw.of().latin("RF64").u32(4).latin("AVI ").bytes())
                        .kind())
                .isEmpty();
    }

    @Test
    void lists_in_lists_end_at_the_limit() {
        Raw nested = chunk("AIGC", "{}");
        for (int i = 0; i < 200; i++) {
            nested = list("more", nested);
        }

        assertThat(Recording.of(riff("AVI ", nested)).fault()).contains(Unreadable.Cause.LIMIT);
    }

    @Test
    void no_damage_throws() {
        byte[] webp = riff(
                "WEBP",
                Raw.of()
                        .raw(chunk("EXIF", "Exif\0\0II*\0"))
                        .raw(chunk("XMP ", "<a/>"))
                        .raw(chunk("C2PA", "odd")));
        byte[] avi = riff(
                "AVI ",
                Raw.of()
                        .raw(list("hdrl", chunk("avih", "x")))
                        .raw(list("INFO", Raw.of().raw(chunk("AIGC", "{}")).raw(chunk("ISFT", "abc")))));

        // A cut in the padding of the last chunk loses nothing of it, but the size of the whole still says that
        // something is missing.
        Cut.everywhere(webp, Unreadable.Cause.TRUNCATED);
        Cut.everywhere(avi, Unreadable.Cause.TRUNCATED);
        Cut.lying(webp);
        Cut.lying(avi);
    }
}
