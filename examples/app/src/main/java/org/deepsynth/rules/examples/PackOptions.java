package org.deepsynth.rules.examples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which packs count, and with which parameters. */
final class PackOptions {

    @Option(names = "--pack", paramLabel = "ID", description = "Only this pack; may be repeated (default: all).")
    private List<String> packs = List.of();

    @Option(
            names = "--param",
            paramLabel = "PACK.NAME=VALUE",
            description = "A value of your own for a parameter of a pack of advocacy; may be repeated.")
    private Map<String, String> parameters = Map.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The engine with all installed packs and the user's parameters. */
    ComplianceEngine engine() {
        ComplianceEngine loaded = ComplianceEngine.load();
        Map<String, Map<String, String>> byPack = new TreeMap<>();
        parameters.forEach((path, value) -> {
            int dot = path.indexOf('.');
            String pack = dot < 0 ? path : path.substring(0, dot);
            require(loaded, pack);
            byPack.computeIfAbsent(pack, key -> new TreeMap<>()).put(path.substring(dot + 1), value);
        });
        ComplianceEngine engine = loaded;
        for (Map.Entry<String, Map<String, String>> own : byPack.entrySet()) {
            engine = engine.with(own.getKey(), own.getValue());
        }
        return engine;
    }

    /** The ids of the packs that count. */
    List<String> chosen(ComplianceEngine engine) {
        packs.forEach(id -> require(engine, id));
        return packs.isEmpty() ? installed(engine) : packs;
    }

    /** Refuses a pack that is not installed. */
    void require(ComplianceEngine engine, String id) {
        if (engine.catalogue(id).isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "The pack (" + id + ") must be one of those installed: " + installed(engine) + ".");
        }
    }

    private static List<String> installed(ComplianceEngine engine) {
        return engine.catalogues().stream().map(Catalogue::id).toList();
    }
}
