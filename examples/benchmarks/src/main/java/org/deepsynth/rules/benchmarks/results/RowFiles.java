package org.deepsynth.rules.benchmarks.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measured rows in JSON, a file per measuring process. */
public final class RowFiles {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RowFiles() {}

    /** Writes the rows of one process, over those of an earlier run. */
    public static void write(Path file, List<Row> rows) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, MAPPER.writeValueAsString(rows) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + file + ") must be writable.", e);
        }
    }

    /** All rows in the JSON files of a folder, file by file in the order of their names. */
    public static List<Row> read(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                rows.addAll(List.of(MAPPER.readValue(Files.readString(file), Row[].class)));
            }
        }
        return rows;
    }
}
