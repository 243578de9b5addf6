package org.deepsynth.rules.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a run of the command reads and writes, in an encoding that has Chinese, which the platform's own may lack. It remembers
 * when standard output did not take all, which a {@link PrintStream} keeps to itself.
 */
final class Console {

    private final InputStream in;
    private final Remembering out;
    private final PrintStream errors;

    Console(InputStream in, OutputStream out, OutputStream errors) {
        this.in = in;
        this.out = new Remembering(out);
        this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
    }

    /** The process's own. */
    static Console ofProcess() {
        return new Console(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** That of the run to which a command belongs. */
    static Console of(CommandSpec command) {
        return ((Check) command.root().userObject()).console();
    }

    InputStream in() {
        return in;
    }

    /** Standard output; it fails when it does not take all, and closing it does nothing. */
    OutputStream out() {
        return out;
    }

    /** The same for conversations; whether it failed is told at the end. */
    PrintStream screen() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    PrintStream errors() {
        return errors;
    }

    /** Why standard output did not take all; empty where it did. */
    Optional<IOException> failure() {
        return Optional.ofNullable(out.failure);
    }

    /**
     * Whether somebody who read through a pipe wants no more. There is no class for it, only the system's words; in other words
     * than these it is told like any failure.
     */
    static boolean pipeClosed(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static final class Remembering extends FilterOutputStream {

        private IOException failure;

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException first) {
                failure = failure == null ? first : failure;
                throw first;
            }
        }

        @Override
        public void close() {
            // standard output is the process's, not ours
        }
    }
}
