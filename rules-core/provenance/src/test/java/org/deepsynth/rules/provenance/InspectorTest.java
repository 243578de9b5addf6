package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {

    @Test
    void what_is_no_file_is_told_and_not_thrown(@TempDir Path folder) {
        assertThat(new Inspector().inspect(folder)).satisfies(seen -> {
            assertThat(seen.label()).isEqualTo(LabelVerdict.UNREADABLE);
            assertThat(seen.fault())
                    .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(Unreadable.Cause.NO_FILE));
        });
    }

    @Test
    void a_file_of_no_known_kind_is_not_called_unlabelled() {
        assertThat(new Inspector().inspect("x", new byte[] {1, 2, 3}).label()).isEqualTo(LabelVerdict.NOT_SUPPORTED);
    }
}
