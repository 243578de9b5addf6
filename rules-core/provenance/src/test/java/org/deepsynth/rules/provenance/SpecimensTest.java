package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.deepsynth.rules.provenance.made.Specimens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for a labelled file of each kind, whole and cut off. */
class SpecimensTest {

    private final Inspector inspector = new Inspector();

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void each_kind_is_known_by_its_content_and_its_label_is_read(FileKind kind) {
        Inspection seen = inspector.inspect("file", Specimens.all().get(kind));

        assertThat(seen.kind()).contains(kind);
        assertThat(seen.fault()).isEmpty();
        assertThat(seen.all().filter(one -> one.label() == LabelVerdict.VALID).count())
                .isEqualTo(
                        switch (kind) {
                            case TEXT -> 0;
                            case ZIP -> 2;
                            default -> 1;
                        });
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void wherever_a_labelled_file_is_cut_off_nobody_says_that_it_has_no_label(FileKind kind) {
        byte[] whole = Specimens.all().get(kind);

        for (int length = 0; length < whole.length; length++) {
            assertThat(inspector.inspect("file", Arrays.copyOf(whole, length)).all())
                    .as("cut to %d of %d bytes", length, whole.length)
                    .noneMatch(seen -> seen.label() == LabelVerdict.ABSENT);
        }
    }
}
