package org.deepsynth.rules.internal.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** The files in a pack's jar. */
public final class PackFiles {

    private final RulePack pack;

    private PackFiles(RulePack pack) {
        this.pack = pack;
    }

    /** The files beside the pack's class. */
    public static PackFiles of(RulePack pack) {
        return new PackFiles(pack);
    }

    /** The text of a file; empty where it is not there. */
    public Optional<String> text(String path) {
        try (InputStream stream = pack.getClass().getClassLoader().getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + path + ") of pack " + pack.id() + " must be readable.", e);
        }
    }
}
