package org.deepsynth.rules.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which packs count, and with which parameters. */
final class PackOptions {

    @Option(names = "--pack", paramLabel = "ID", description = "Only this pack; may be repeated (default: all).")
    private List<String> packs = List.of();

    @Option(
            names = "--param",
            paramLabel = "PACK.NAME=VALUE",
            description = "A value of your own for a parameter of a pack of advocacy; may be repeated.")
    private List<String> parameters = List.of();

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Years that a pack's calendar of working days lacks; the file names it. May be repeated.")
    private List<Path> calendars = List.of();

    /** The files that are read. */
    List<Path> read() {
        return calendars;
    }

    /** The engine with all installed packs, the user's parameters and the years of his calendars. */
    ComplianceEngine engine(CommandSpec command) {
        ComplianceEngine loaded = Installed.engine();
        Map<String, Map<String, String>> byPack = new TreeMap<>();
        Assignments.of(command, "--param", parameters).forEach((path, value) -> {
            int dot = path.indexOf('.');
            String pack = dot < 0 ? path : path.substring(0, dot);
            Installed.require(command, loaded, pack);
            if (!chosen(command, loaded).contains(pack)) {
                throw new Refusal(
                        command,
                        "The parameter (" + path + ") must be one of a pack that counts: " + packs + ".",
                        "Leave it out, or write --pack " + pack + " too.");
            }
            byPack.computeIfAbsent(pack, key -> new TreeMap<>()).put(path.substring(dot + 1), value);
        });
        ComplianceEngine engine = loaded;
        for (Map.Entry<String, Map<String, String>> own : byPack.entrySet()) {
            engine = engine.with(own.getKey(), own.getValue());
        }
        for (Path file : calendars) {
            Source.requireRegular(file, "The file of a calendar");
            engine = engine.withCalendar(file);
        }
        return engine;
    }

    /** The ids of the packs that count. */
    List<String> chosen(CommandSpec command, ComplianceEngine engine) {
        packs.forEach(id -> Installed.require(command, engine, id));
        return packs.isEmpty() ? engine.catalogues().stream().map(Catalogue::id).toList() : packs;
    }
}
