package org.deepsynth.rules.internal.tree;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Limits;

/** The text of a file that a user hands in. */
public final class TextFile {

    private TextFile() {}

    /**
     * The text.
     *
     * @throws InvalidSourceException when it cannot be read, is no UTF-8 or too long
     */
    public static String read(Path file) {
        Faults faults = new Faults(file.toString());
        try {
            if (Files.size(file) <= Limits.BYTES) {
                return Files.readString(file, StandardCharsets.UTF_8);
            }
            faults.add(
                    Mark.NONE,
                    "The file (" + Files.size(file) + " bytes) must have at most " + Limits.TEXT + " characters.",
                    "Split it into several files.");
        } catch (MalformedInputException e) {
            faults.add(Mark.NONE, "The file must be UTF-8 text.", "Save it in the encoding UTF-8.");
        } catch (IOException e) {
            faults.add(Mark.NONE, "The file must be readable.", "Check its name and that you may read it.");
        }
        throw new InvalidSourceException(faults.found());
    }
}
