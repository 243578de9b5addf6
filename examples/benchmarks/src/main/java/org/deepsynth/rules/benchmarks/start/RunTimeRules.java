package org.deepsynth.rules.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.growth.GeneratedPack;
import org.deepsynth.rules.cac.CacPack;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.letter.LetterPack;

/** The first report of the same packs, but with Drools compiling their rules while the program runs. */
public final class RunTimeRules {

    private RunTimeRules() {}

    /** Takes the file of the description. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("packs");
        try {
            ComplianceEngine engine = ComplianceEngine.of(
                    GeneratedPack.same(new CacPack(), folder.resolve("cac")),
                    GeneratedPack.same(new LetterPack(), folder.resolve("letter")));
            Description service = engine.read(Path.of(arguments[0]));
            System.out.println(engine.assess(service, Workload.DAY).gaps().size());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
