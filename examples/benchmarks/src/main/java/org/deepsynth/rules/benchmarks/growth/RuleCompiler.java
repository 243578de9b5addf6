package org.deepsynth.rules.benchmarks.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rules while the program runs, as packs have it done in their build: into the classes of executable models. */
final class RuleCompiler {

    private static final String LIST = "/drools-model";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+)");

    private RuleCompiler() {}

    /**
     * Writes the classes of these rules below a folder, and the list of their models.
     *
     * @param list where the list belongs
     */
    static void compile(Map<String, String> files, Path folder, String list) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        files.forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                sources.write("src/main/resources/" + place(path, text), text);
            }
        });
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "The rules must compile: " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        InternalKieModule compiled = (InternalKieModule) builder.getKieModule();
        for (String name : compiled.getFileNames()) {
            if (name.endsWith(".class")) {
                write(folder.resolve(name), compiled.getBytes(name));
            } else if (name.endsWith(LIST)) {
                write(folder.resolve(list), compiled.getBytes(name));
            }
        }
    }

    /** Where the compiler wants rules of such a package. */
    private static String place(String path, String rules) {
        Matcher matcher = PACKAGE.matcher(rules);
        return matcher.find() ? matcher.group(1).replace('.', '/') + path.substring(path.lastIndexOf('/')) : path;
    }

    /** Writes a file, and the folders above it. */
    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + file + ") must be writable.", e);
        }
    }

    /** Writes a text. */
    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
