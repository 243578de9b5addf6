package org.deepsynth.rules.benchmarks.start;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.results.Row;
import org.deepsynth.rules.benchmarks.results.RowFiles;

/** What an engine with all packs holds in memory once it is loaded, and how many classes came with it. */
public final class LoadedHeap {

    private LoadedHeap() {}

    /** Takes the file for the rows. */
    public static void main(String[] arguments) {
        double heapBefore = heap();
        int classesBefore = classes();
        ComplianceEngine first = ComplianceEngine.load();
        double heapFirst = heap();
        int classesFirst = classes();
        ComplianceEngine second = ComplianceEngine.load();
        double heapSecond = heap();
        if (first.catalogues().size() != second.catalogues().size()) {
            throw new IllegalStateException("Both engines must have the same packs.");
        }
        RowFiles.write(
                Path.of(arguments[0]),
                List.of(
                        new Row("memory", "first engine", "", "MB", heapFirst - heapBefore, 0),
                        new Row("memory", "each further engine", "", "MB", heapSecond - heapFirst, 0),
                        new Row("memory-classes", "first engine", "", "classes", classesFirst - classesBefore, 0)));
    }

    /** Collected several times, for some objects wait for others to be gone. */
    private static double heap() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0 / 1024.0;
    }

    private static int classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
