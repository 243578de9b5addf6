package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Effort;

/** What must hold of any damaged file: whoever looks at it is told so and never thrown at. */
final class Cut {

    private Cut() {}

    /** Cuts a file at every byte: each stump is unreadable, or of no kind, or a text, which says nothing of a label. */
    static void everywhere(byte[] file, Unreadable.Cause... causes) {
        for (int length = 0; length < file.length; length++) {
            Recording seen = Recording.of(Arrays.copyOf(file, length));
            if (seen.kind().filter(kind -> kind != FileKind.TEXT).isPresent()) {
                assertThat(seen.fault()).as("cut to %d bytes", length).isPresent();
                assertThat(causes)
                        .as("cut to %d bytes", length)
                        .contains(seen.fault().get());
            }
        }
    }

    /** Sets every byte to values that lie about sizes, and some at random: nothing may be thrown but what is told. */
    static void lying(byte[] file) {
        for (int at = 0; at < file.length; at += Effort.step()) {
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                byte[] other = file.clone();
                other[at] = (byte) value;
                Recording.of(other);
            }
        }
        Random random = new Random(45438);
        for (int round = 0; round < Effort.rounds(2000); round++) {
            byte[] other = file.clone();
            for (int i = 0; i < 4; i++) {
                other[random.nextInt(other.length)] = (byte) random.nextInt();
            }
            Recording.of(other);
        }
    }
}
