package org.deepsynth.rules.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.growth.GeneratedPack;
import org.deepsynth.rules.cac.CacPack;
import org.deepsynth.rules.letter.LetterPack;

/** From the start of a process to its first report: loads every pack, assesses one described service and prints its gaps. */
public final class FirstReport {

    private FirstReport() {}

    /**
     * Takes the file of the description, and a folder where Drools is to compile the rules while the program runs. Without any it
     * only prints a line, which is the least that a process can do.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.out.println(0);
            return;
        }
        ComplianceEngine engine = arguments.length == 1 ? ComplianceEngine.load() : compiled(Path.of(arguments[1]));
        var service = engine.read(Path.of(arguments[0]));
        System.out.println(engine.assess(service, Workload.DAY).gaps().size());
    }

    private static ComplianceEngine compiled(Path folder) throws IOException {
        return ComplianceEngine.of(
                GeneratedPack.same(new CacPack(), folder.resolve("cac")),
                GeneratedPack.same(new LetterPack(), folder.resolve("letter")));
    }
}
