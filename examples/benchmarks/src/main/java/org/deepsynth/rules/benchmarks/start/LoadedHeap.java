package org.deepsynth.rules.benchmarks.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.results.Row;

/** What an engine with all packs holds in memory once it is loaded, and how many classes came with it. */
public final class LoadedHeap {

    private LoadedHeap() {}

    /** Takes the file for the rows. */
    public static void main(String[] arguments) throws IOException {
        double before = megabytes();
        double classes = classes();
        ComplianceEngine first = ComplianceEngine.load();
        double loaded = megabytes();
        double its = classes() - classes;
        ComplianceEngine second = ComplianceEngine.load();
        double both = megabytes();
        System.out.println(List.of(first, second).size() + " engines held");
        Row.write(
                Path.of(arguments[0]),
                List.of(
                        new Row("memory", "first engine", "", "MB", loaded - before),
                        new Row("memory", "each further engine", "", "MB", both - loaded),
                        new Row("memory", "first engine", "", "classes", its)));
    }

    /** Collected several times, for some objects wait for others to be gone. */
    private static double megabytes() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0 / 1024.0;
    }

    private static double classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
