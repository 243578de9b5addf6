package org.deepsynth.rules.benchmarks.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.benchmarks.peers.CompiledRules;
import org.deepsynth.rules.benchmarks.transcription.RuleFile;
import org.deepsynth.rules.cac.CacPack;
import org.deepsynth.rules.pack.RulePack;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/** A pack that is made of an installed one, its rules compiled here and now, and that loads like any other. */
public final class GeneratedPack {

    private static final String RULES = ".drl";

    private GeneratedPack() {}

    /** Makes what {@link Growth} measures: takes a folder, and the numbers of copies of the cac pack to keep there. */
    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        for (String copies : given.subList(1, given.size())) {
            copies(new CacPack(), Integer.parseInt(copies), Path.of(given.get(0)));
        }
    }

    /** So many copies of the pack's obligations under new ids; written and compiled only where the folder lacks them. */
    public static RulePack copies(RulePack original, int copies, Path parent) throws IOException {
        Path folder = parent.resolve("copies-" + copies);
        return Files.exists(done(folder))
                ? load(original, folder)
                : make(original, new Copies(original.id()).times(copies), folder);
    }

    /** The pack with the same ids, its rules compiled anew into a folder. */
    public static RulePack same(RulePack original, Path folder) throws IOException {
        return make(original, new Copies(original.id()).original(), folder);
    }

    private static RulePack make(RulePack original, Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        List<RuleFile> rules = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(RULES))
                .map(file -> new RuleFile(file.getKey().replace(RULES, ""), file.getValue()))
                .toList();
        InternalKieModule compiled =
                (InternalKieModule) CompiledRules.build(original.id(), rules).getKieModule();
        for (String name : compiled.getFileNames()) {
            if (name.endsWith(".class")) {
                write(folder.resolve(name), compiled.getBytes(name));
            } else if (name.endsWith("/drools-model")) {
                String list = new Copies(original.id()).head().path("model").asString();
                write(folder.resolve(list), compiled.getBytes(name));
            }
        }
        FolderLoader.copy(original.getClass(), folder);
        Files.writeString(done(folder), "");
        return load(original, folder);
    }

    /** Writes a file, and the folders above it. */
    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static RulePack load(RulePack original, Path folder) throws IOException {
        return new FolderLoader(folder).pack(original.getClass().getName());
    }

    /** Compiling may be cut short; only a folder with this file is whole. */
    private static Path done(Path folder) {
        return folder.resolve("done");
    }
}
