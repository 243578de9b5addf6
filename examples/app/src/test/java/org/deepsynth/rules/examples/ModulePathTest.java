package org.deepsynth.rules.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library and its packs on the module path, embedded by a named module. */
class ModulePathTest {

    /** What the library runs with; test libraries stay off the module path. */
    private static final String NEEDED =
            "(drools|kie|jackson|snakeyaml|jte|slf4j-api|jspecify|jsoup|pdfbox|commons-(logging|numbers|rng|statistics))-?.*\\.jar";

    /** Ours that are automatic modules. */
    private static final String AUTOMATIC = ".*rules-(cac|core/provenance|provenance)\\W.*";

    private static final Map<String, String> SOURCES = Map.of("module-info.java", """
            module embedder {
                requires org.deepsynth.rules;
                requires org.deepsynth.rules.cac;
                requires org.deepsynth.rules.provenance;
            }
            """, "embedder/Main.java", """
            package embedder;

            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Optional;
            import org.deepsynth.rules.ComplianceEngine;
            import org.deepsynth.rules.cac.CacSection;
            import org.deepsynth.rules.provenance.report.FilesJson;
            import org.deepsynth.rules.provenance.report.FilesReport;
            import org.deepsynth.rules.provenance.sample.SampleInspector;
            import org.deepsynth.rules.report.ReportFormat;
            import org.deepsynth.rules.text.Language;

            public class Main {
                public static void main(String[] looked) {
                    var engine = ComplianceEngine.load("cac");
                    var service = engine.describe("Demo")
                            .section("cac", CacSection.class, cac -> cac.yes(CacSection::offeredInMainland))
                            .build();
                    var report = engine.assess(service, LocalDate.of(2026, 11, 1));
                    System.out.println(ComplianceEngine.class.getModule() + ", " + ReportFormat.all().size() + " formats");
                    System.out.println(ReportFormat.of("html").write(report, Language.ZH));
                    var files = new SampleInspector().inspect(List.of(Path.of(looked[0])));
                    System.out.println(new FilesJson(Language.EN).write(new FilesReport(files, "", Optional.empty(), 0.05, 0.95)));
                }
            }
            """);

    @TempDir
    private Path folder;

    @Test
    void a_named_module_embeds_the_library() throws IOException, InterruptedException {
        String modules = modules();
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        run(
                "javac",
                "-p",
                modules,
                "-d",
                folder.resolve("embedder").toString(),
                file("module-info"),
                file("embedder/Main"));

        Path page = Files.writeString(folder.resolve("page.html"), "<html><body>AI</body></html>");
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-p",
                        modules + File.pathSeparator + folder.resolve("embedder"),
                        "-m",
                        "embedder/embedder.Main",
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        int status = process.waitFor();
        assertThat(Files.readString(out, UTF_8))
                .contains("module org.deepsynth.rules, 10 formats", "未知", "\"kind\" : \"HTML\"");
        assertThat(status).isZero();
    }

    /** Ours and what it runs with; a pack that is not packed yet is packed here, for only a jar is an automatic module. */
    private String modules() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.getFileName().toString().matches(NEEDED)
                        || entry.toString().matches(".*rules-(core|cac|provenance)\\W.*")
                                && !entry.toString().contains("test"))
                .map(entry -> Files.isDirectory(entry) && entry.toString().matches(AUTOMATIC) ? packed(entry) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path packed(Path classes) {
        String name = classes.toString().contains("provenance") ? "provenance" : "cac";
        Path jar = folder.resolve("rules-" + name + ".jar");
        try {
            Path manifest = Files.writeString(
                    folder.resolve("MANIFEST.MF"), "Automatic-Module-Name: org.deepsynth.rules." + name + "\n");
            run("jar", "-cfm", jar.toString(), manifest.toString(), "-C", classes.toString(), ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private String file(String name) {
        return folder.resolve("src").resolve(name + ".java").toString();
    }

    private static void run(String tool, String... arguments) {
        assertThat(ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments))
                .as(List.of(arguments).toString())
                .isZero();
    }
}
