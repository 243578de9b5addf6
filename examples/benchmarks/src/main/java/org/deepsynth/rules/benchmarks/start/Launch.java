package org.deepsynth.rules.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program in a setting, to be started again and again.
 *
 * @param program what is started
 * @param setting how
 * @param jdk with which Java
 * @param archive the file that a training run writes, where the setting has one
 */
record Launch(Program program, Setting setting, Jdk jdk, Path archive) {

    /**
     * A program to start.
     *
     * @param name the name in tables
     * @param main its main class
     * @param classPath its class path
     * @param argument its argument
     */
    record Program(String name, Class<?> main, String classPath, Path argument) {}

    /**
     * What a start gave.
     *
     * @param millis from before the process was started until its first line was there
     * @param line that line
     */
    record Started(double millis, String line) {}

    /** Leaves behind what later starts use, where the setting has it so. */
    void train() throws IOException, InterruptedException {
        if (setting.archive() != Setting.Archive.NONE) {
            start(setting.archive().writing(archive));
        }
    }

    /** Starts once more. */
    Started start() throws IOException, InterruptedException {
        return start(setting.archive().using(archive));
    }

    private Started start(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(jdk.java());
        command.addAll(setting.flags());
        command.addAll(options);
        // a library has no say in where logs go; without a provider SLF4J would say so
        command.add("-Dslf4j.internal.verbosity=ERROR");
        command.addAll(List.of("-cp", program.classPath(), program.main().getName()));
        command.add(program.argument().toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            double millis = (System.nanoTime() - start) / 1e6;
            output.transferTo(Writer.nullWriter());
            if (process.waitFor() != 0 || line == null) {
                throw new IllegalStateException("The command must succeed: " + String.join(" ", command));
            }
            return new Started(millis, line);
        }
    }
}
