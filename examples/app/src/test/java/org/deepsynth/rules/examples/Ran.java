package org.deepsynth.rules.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What came of a run of the command: its exit status, and what it wrote to standard output and to standard error. */
record Ran(int status, String out, String err) {

    static final Path SERVICES = Path.of("../services");

    /** Where nothing is said and nobody listens. */
    static final Console SILENT = new Console(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

    /** A run to which nothing is typed. */
    static Ran check(Object... arguments) {
        return with("", arguments);
    }

    /** A run with that on standard input. */
    static Ran with(String typed, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(typed, out, err, arguments);
        return new Ran(status, text(out), text(err));
    }

    /** A run whose standard output goes there. */
    static Ran into(OutputStream out, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        return new Ran(run("", out, err, arguments), "", text(err));
    }

    private static int run(String typed, OutputStream out, OutputStream err, Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        return Check.run(new Console(in, out, err), words);
    }

    /** One of the example services. */
    static Path service(String name) {
        return SERVICES.resolve(name + ".yaml");
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
