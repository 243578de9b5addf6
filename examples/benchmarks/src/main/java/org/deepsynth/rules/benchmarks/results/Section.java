package org.deepsynth.rules.benchmarks.results;

import java.util.List;

/**
 * A part of the page.
 *
 * @param title its heading
 * @param words what was measured and how
 * @param benchmarks whose rows it shows
 * @param corner what the lines of its table are
 * @param byContestant whether they are contestants, not parameters
 * @param baseline the contestant that the others are compared with; empty where there is none
 * @param plot the plot that it shows
 */
record Section(
        String title,
        String words,
        List<String> benchmarks,
        String corner,
        boolean byContestant,
        String baseline,
        PlotKind plot) {

    /** How values are drawn. */
    enum PlotKind {
        /** Not at all. */
        NONE,
        /** A bar for each contestant, a group for each parameter. */
        BARS,
        /** A line over the parameter, and what growth in proportion would look like. */
        GROWTH
    }

    private static final String FLOOR = "hand-written Java";

    /** The page from top to bottom. */
    static final List<Section> ALL = List.of(
            new Section(
                    "Warm",
                    "From a parsed description to findings, on one thread, after a warm-up.",
                    List.of("warm"),
                    "contestant",
                    true,
                    FLOOR,
                    PlotKind.BARS),
            new Section(
                    "Beside the library",
                    "How many times the library's time each takes, round by round.",
                    List.of("ratio"),
                    "contestant",
                    true,
                    FLOOR,
                    PlotKind.NONE),
            new Section(
                    "Allocation",
                    "What one such assessment allocates.",
                    List.of("allocation"),
                    "contestant",
                    true,
                    FLOOR,
                    PlotKind.NONE),
            new Section(
                    "Threads",
                    "How many times as much two threads get done as one, in turn in one warm process, sharing what was set up once. What the machine has to give is shown by a digest, which is processor and next to no memory.",
                    List.of("threads"),
                    "contestant",
                    true,
                    FLOOR,
                    PlotKind.NONE),
            new Section("Cold start", """
                    From before a process is started to its first report: the engine loads every pack, reads
                    `examples/services/face-swap.yaml`, assesses it and prints a line. A bare JVM only prints a line. *CDS* is a
                    class-data sharing archive (`-XX:ArchiveClassesAtExit`, `-XX:SharedArchiveFile`), *AOT* an ahead-of-time cache
                    (`-XX:AOTCacheOutput`, `-XX:AOTCache`), *C1* stands for `-XX:+UseSerialGC -XX:TieredStopAtLevel=1`.""", List.of("cold-start"), "setting", false, "bare JVM", PlotKind.BARS),
            new Section(
                    "Memory",
                    "Heap in use after a collection and loaded classes, less what there was before the engine with all packs was loaded.",
                    List.of("memory", "memory-classes"),
                    "engine",
                    true,
                    "",
                    PlotKind.NONE),
            new Section(
                    "Growth with features",
                    "One description with more and more features, all packs.",
                    List.of("growth-features", "growth-features-allocation"),
                    "features",
                    false,
                    "",
                    PlotKind.GROWTH),
            new Section(
                    "Growth with obligations",
                    """
                    Packs made of copies of `rules-cac` under new ids, with rules, instruments, scopes and roles of their own; every
                    copy finds what its original finds. Each size has a process of its own. Time to load is that of a first load. A small
                    pack stays in the processor's caches from one assessment to the next; emptied before each, they favour no size.""",
                    List.of("growth-obligations", "growth-obligations-allocation", "growth-obligations-load"),
                    "obligations",
                    false,
                    "",
                    PlotKind.GROWTH),
            new Section("Batches", """
                    The library's batch: descriptions streamed from JSON lines, each read, assessed by all packs, written as a line and let go,
                    in order, with a heap of 128 MB: elapsed time for each description, and the most that was in use after a collection on
                    the way. *Threads* are those that assess; another reads and one takes the lines.""", List.of("batch", "batch-heap"), "descriptions", false, "", PlotKind.NONE));

    /** Its table. */
    Table table(List<Row> rows) {
        return byContestant ? Table.ofContestants(rows, corner, baseline) : Table.ofParameters(rows, corner, baseline);
    }
}
