package org.deepsynth.rules.examples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelWriter;

/** A picture that a service puts out; the shade tells one from another. */
record Picture(int shade) {

    /** The code of an invented provider. */
    static final String CODE = "001191110000MA0000000H10000";

    byte[] bytes() throws IOException {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, shade);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Written without a label. */
    Path at(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes());
    }

    /** Written with one. */
    Path labelledAt(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, new LabelWriter().write(bytes(), AigcLabel.generated(CODE, "id-" + shade)));
    }
}
