package com.example.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gate looks at what a feature put out, and believes files more than settings. */
class SamplesTest extends GateTest {

    @TempDir
    private static Path samples;

    @DynamicPropertySource
    static void samples(DynamicPropertyRegistry settings) {
        settings.add("studio.features.swap.samples", () -> samples);
    }

    @BeforeEach
    void two_labelled_pictures() throws IOException {
        try (var old = Files.list(samples)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (String id : new String[] {"1", "2"}) {
            byte[] labelled = new LabelWriter().write(picture(), AigcLabel.generated("Face-studio", "swap-" + id));
            Files.write(samples.resolve(id + ".png"), labelled);
        }
    }

    @Test
    void a_feature_whose_files_are_labelled_is_released() throws Exception {
        assertThat(json(release("swap"), 200).get("obstacles")).isEmpty();
    }

    @Test
    void one_file_without_a_label_refuses_it_and_is_told() throws Exception {
        Files.write(samples.resolve("3.png"), picture());
        JsonNode refused = json(release("swap"), 409);

        assertThat(refused.get("obstacles")
                        .valueStream()
                        .map(one -> one.get("obligation").asString()))
                .contains("cac-ds-16a");
        assertThat(refused.get("contradictions").valueStream().map(JsonNode::asString))
                .anySatisfy(told -> assertThat(told)
                        .startsWith("features[0].technicalLabel is stated as yes, but 1 of 3 files show the opposite"));
    }

    @Test
    void a_folder_without_files_releases_nothing() throws Exception {
        Files.delete(samples.resolve("1.png"));
        Files.delete(samples.resolve("2.png"));

        assertThat(json(release("swap"), 422).get("faults").toString()).contains("studio.features.swap.samples");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static JsonNode json(MvcTestResult result, int status) throws Exception {
        assertThat(result).hasStatus(status);
        return JsonMapper.shared().readTree(result.getResponse().getContentAsString());
    }
}
