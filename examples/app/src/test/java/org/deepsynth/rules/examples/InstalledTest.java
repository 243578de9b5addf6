package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the environment names as a pack must be one: a class path would pass over anything else. */
class InstalledTest {

    private static final String SERVICE = "META-INF/services/" + RulePack.class.getName();

    @TempDir
    private Path folder;

    @Test
    void a_jar_or_a_folder_with_a_pack_is_one() throws IOException {
        Files.createDirectories(folder.resolve("classes/META-INF/services"));
        Files.createFile(folder.resolve("classes").resolve(SERVICE));
        Path jar = jar("pack.jar", SERVICE);

        assertThatCode(() -> Installed.check(jar + File.pathSeparator + folder.resolve("classes")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Installed.check("")).doesNotThrowAnyException();
    }

    @Test
    void everything_else_is_told_at_once() throws IOException {
        String places = String.join(
                File.pathSeparator,
                "nowhere.jar",
                "",
                folder.toString(),
                jar("library.jar", "x").toString(),
                Files.writeString(folder.resolve("no.jar"), "text").toString());

        assertThatExceptionOfType(InvalidSourceException.class)
                .isThrownBy(() -> Installed.check(places))
                .withMessageContaining("DEEPSYNTH_PACKS: The pack (nowhere.jar) must be there.")
                .withMessageContaining("must have no empty place.")
                .withMessageContaining("The folder (" + folder + ") must be that of a pack's classes.")
                .withMessageContaining("library.jar) must hold a rule pack.")
                .withMessageContaining("no.jar) must be a jar with a rule pack.");
    }

    private Path jar(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(entry));
            jar.closeEntry();
        }
        return file;
    }
}
