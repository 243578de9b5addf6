package org.deepsynth.rules.benchmarks.start;

import java.nio.file.Path;
import java.util.List;

/**
 * How a process is started.
 *
 * @param feature the feature release of Java
 * @param archive what an earlier run may leave behind for later ones
 * @param flags further options
 */
record Setting(int feature, Archive archive, List<String> flags) {

    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** All that are compared. */
    static final List<Setting> ALL = List.of(
            new Setting(17, Archive.NONE, List.of()),
            new Setting(17, Archive.CLASSES, List.of()),
            new Setting(17, Archive.CLASSES, SMALL),
            new Setting(25, Archive.NONE, List.of()),
            new Setting(25, Archive.AHEAD_OF_TIME, List.of()),
            new Setting(25, Archive.AHEAD_OF_TIME, SMALL));

    /** What a training run leaves behind. */
    enum Archive {
        /** Nothing. */
        NONE("", "", ""),
        /** The loaded classes, ready to be mapped into memory. */
        CLASSES(" + CDS", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
        /** The loaded and linked classes and what was learned of their methods. */
        AHEAD_OF_TIME(" + AOT", "-XX:AOTCacheOutput=", "-XX:AOTCache=");

        private final String words;
        private final String output;
        private final String input;

        Archive(String words, String output, String input) {
            this.words = words;
            this.output = output;
            this.input = input;
        }

        /** The option that writes it. */
        List<String> writing(Path file) {
            return this == NONE ? List.of() : List.of(output + file);
        }

        /** The option that uses it. */
        List<String> using(Path file) {
            return this == NONE ? List.of() : List.of(input + file);
        }
    }

    /** The name in tables. */
    String words() {
        return "Java " + feature + archive.words + (flags.isEmpty() ? "" : ", C1");
    }
}
