package org.deepsynth.rules.provenance.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deepsynth.rules.provenance.Place;
import org.junit.jupiter.api.Test;

/** The code of TC260-PG-20252A and the check character of GB 32100-2015. */
class ProviderCodeTest {

    /** The worked example that goes with GB 32100-2015, of no living organisation. */
    private static final String EXAMPLE = "91350100M000100Y43";

    @Test
    void the_check_character_of_the_worked_example_fits() {
        assertThat(ProviderCode.fits(EXAMPLE)).isTrue();
    }

    @Test
    void one_wrong_character_is_noticed() {
        for (int i = 0; i < EXAMPLE.length(); i++) {
            for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXYIOSVZ".toCharArray()) {
                if (other != EXAMPLE.charAt(i)) {
                    assertThat(ProviderCode.fits(EXAMPLE.substring(0, i) + other + EXAMPLE.substring(i + 1)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void the_credit_code_stands_behind_format_subject_and_binding() {
        assertThat(ProviderCode.of("0011" + EXAMPLE + "10000").flatMap(ProviderCode::creditCode))
                .contains(EXAMPLE);
    }

    @Test
    void what_has_another_shape_is_a_name() {
        for (String name :
                List.of("", "lantern", "0011" + EXAMPLE, "0011" + EXAMPLE + "1000x", "0111" + EXAMPLE + "10000")) {
            assertThat(ProviderCode.of(name)).isEmpty();
        }
    }

    @Test
    void of_other_bindings_nothing_is_known() {
        assertThat(ProviderCode.of("0012" + EXAMPLE + "10000").flatMap(ProviderCode::creditCode))
                .isEmpty();
    }

    @Test
    void a_label_with_a_code_tells_whom_it_names_and_a_name_is_no_fault() {
        assertThat(remarks("0011" + EXAMPLE + "10000")).containsExactly("implicit.producer-code NOTE");
        assertThat(remarks("0011" + EXAMPLE.replace("Y43", "Y44") + "10000"))
                .containsExactly("implicit.producer-code WARNING");
        assertThat(remarks("lantern")).isEmpty();
    }

    private static List<String> remarks(String producer) {
        String label = "{\"Label\":\"1\",\"ContentProducer\":\"" + producer
                + "\",\"ProduceID\":\"7\",\"ContentPropagator\":\"" + producer + "\",\"PropagateID\":\"7\"}";
        return LabelText.read(new Place("AIGC", true, 0, 0), label.getBytes(StandardCharsets.UTF_8)).remarks().stream()
                .map(remark -> remark.check() + " " + remark.level())
                .toList();
    }
}
