package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;

/** Texts that the command reads: files, folders of them, and standard input. Nothing that could keep it waiting for ever is opened. */
final class Source {

    static final Path STANDARD_INPUT = Path.of("-");

    private static final String SCHEMA = ".schema.json";
    private static final List<String> DESCRIPTIONS = List.of(".yaml", ".yml", ".json");
    /** More than any text that is read may have in UTF-8; so a longer one is refused for its length without being kept. */
    static final int MOST_BYTES = 4_000_000;

    private Source() {}

    /** The text of a file that must be UTF-8; {@code what} says what it is. */
    static String text(Path file, String what) {
        requireRegular(file, what);
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException other) {
            throw encoding(file.toString(), what);
        } catch (IOException unreadable) {
            throw unreadable(file, what);
        }
    }

    /** All of a stream, or as much as is too much. */
    static String text(InputStream in, String name, String what) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            return bytes.length == MOST_BYTES
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
        } catch (CharacterCodingException other) {
            throw encoding(name, what);
        } catch (IOException broken) {
            throw fault(name, what + " must be readable to its end: " + broken.getMessage(), "");
        }
    }

    /** Refuses what is not there, and pipes and devices, which may never end. */
    static void requireRegular(Path file, String what) {
        if (!Files.exists(file)) {
            throw unreadable(file, what);
        }
        if (!Files.isRegularFile(file)) {
            throw fault(
                    file.toString(),
                    what + " must be a regular file.",
                    Files.isDirectory(file) ? "Name a file in it." : "Write - to read standard input.");
        }
    }

    /** The files that are named, and the descriptions in the folders that are, of which none may be empty. */
    static List<Path> all(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path one : named) {
            List<Path> held = Files.isDirectory(one) ? descriptions(one) : List.of(one);
            if (held.isEmpty()) {
                throw fault(
                        one.toString(),
                        "The folder must hold at least one description.",
                        "Put a .yaml, .yml or .json file there.");
            }
            files.addAll(held);
        }
        return files;
    }

    /** The descriptions in a folder, by name. The schema that editors want beside them is none. */
    static List<Path> descriptions(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Source::describes)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw unreadable(folder, "The folder");
        }
    }

    /** Whether a file holds one description, by its name. */
    static boolean describes(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return DESCRIPTIONS.stream().anyMatch(name::endsWith) && !name.endsWith(SCHEMA);
    }

    /** Whether both are one file that is there. */
    static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }

    static InvalidSourceException fault(String source, String message, String wayOut) {
        return new InvalidSourceException(List.of(Fault.of(source, message, wayOut)));
    }

    static InvalidSourceException unreadable(Path file, String what) {
        return fault(file.toString(), what + " must be readable.", "Check its name and that you may read it.");
    }

    private static InvalidSourceException encoding(String source, String what) {
        return fault(source, what + " must be UTF-8 text.", "Save it in the encoding UTF-8.");
    }
}
