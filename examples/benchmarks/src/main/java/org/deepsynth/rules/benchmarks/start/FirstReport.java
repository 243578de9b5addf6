package org.deepsynth.rules.benchmarks.start;

import java.nio.file.Path;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.description.Description;

/** From the start of a process to its first report: loads every pack, assesses one described service and prints its gaps. */
public final class FirstReport {

    private FirstReport() {}

    /** Takes the file of the description. */
    public static void main(String[] arguments) {
        ComplianceEngine engine = ComplianceEngine.load();
        Description service = engine.read(Path.of(arguments[0]));
        System.out.println(engine.assess(service, Workload.DAY).gaps().size());
    }
}
