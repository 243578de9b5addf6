package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepsynth.rules.report.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;

/** A folder of reports, a file for each description. */
final class ReportFolder {

    private final CommandSpec command;
    private final Path folder;
    private final Map<Path, Path> places;
    private final List<Path> read;

    private ReportFolder(CommandSpec command, Path folder, Map<Path, Path> places, List<Path> read) {
        this.command = command;
        this.folder = folder;
        this.places = places;
        this.read = read;
    }

    /** Refuses two descriptions of one name, and to write over what is read. */
    static ReportFolder of(CommandSpec command, Path folder, List<Path> sources, ReportFormat format, List<Path> read) {
        Map<Path, Path> places = new LinkedHashMap<>();
        for (Path source : sources) {
            Path place = folder.resolve(name(source) + format.ending());
            if (places.containsValue(place)) {
                throw new Refusal(
                        command,
                        "The description (" + source + ") must have a name of its own, for its report would be " + place
                                + " as another's is.",
                        "Rename it, or report on it in another run.");
            }
            if (sources.stream().anyMatch(one -> Source.same(one, place))
                    || read.stream().anyMatch(one -> Source.same(one, place))) {
                throw new Refusal(
                        command,
                        "The file (" + place + ") of --out-dir must not be one that is read.",
                        "Name another folder.");
            }
            places.put(source, place);
        }
        return new ReportFolder(
                command,
                folder,
                places,
                Stream.concat(sources.stream(), read.stream()).toList());
    }

    private static String name(Path source) {
        if (source.equals(Source.STANDARD_INPUT)) {
            return "stdin";
        }
        String name = source.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    void write(Path source, String text) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(places.get(source), text);
    }

    /** Writes what reports point to; the same for all of them, so that one folder holds it once. */
    void writeBeside(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            if (places.containsValue(place) || read.stream().anyMatch(one -> Source.same(one, place))) {
                throw new Refusal(
                        command,
                        "The file (" + place
                                + "), to which reports point, must be neither a report nor one that is read.",
                        "Name another folder.");
            }
            WholeFile.write(place, file.getValue());
        }
    }
}
