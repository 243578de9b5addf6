package org.deepsynth.rules.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.benchmarks.results.Row;
import org.deepsynth.rules.benchmarks.results.RowFiles;
import org.deepsynth.rules.benchmarks.results.Sample;
import org.deepsynth.rules.benchmarks.start.Launch.Program;

/** From the start of a process to its first report, beside a process that does nothing and one that compiles its rules. */
public final class ColdStart {

    /** What the command of the examples needs and a library does not. */
    private static final List<String> COMMAND_ONLY = List.of("picocli", "logback");

    /** It takes many seconds, and no fine differences are asked of it. */
    private static final int COMPILING_ROUNDS = 3;

    private final Path archives;
    private final Program bare;
    private final Program report;
    private final Program compiling;

    private ColdStart(Path libraries, Path description) throws IOException {
        this.archives = Files.createTempDirectory("archives");
        String user = userClassPath(libraries);
        this.bare = new Program("bare JVM", BareJvm.class, user, description);
        this.report = new Program("deepsynth-rules", FirstReport.class, user, description);
        this.compiling = new Program(
                "rules compiled at run time", RunTimeRules.class, System.getProperty("java.class.path"), description);
    }

    /** Takes the file for the rows, the folder of the command's libraries, a description, and the number of rounds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ColdStart start = new ColdStart(Path.of(arguments[1]), Path.of(arguments[2]));
        RowFiles.write(Path.of(arguments[0]), start.rows(Integer.parseInt(arguments[3])));
    }

    private List<Row> rows(int rounds) throws IOException, InterruptedException {
        List<Launch> launches = launches();
        for (Launch launch : launches) {
            launch.train();
        }
        Map<Launch, List<Double>> millis = new LinkedHashMap<>();
        Set<String> reports = new TreeSet<>();
        for (int round = 0; round < rounds; round++) {
            for (Launch launch : launches) {
                if (launch.program() == compiling && round >= COMPILING_ROUNDS) {
                    continue;
                }
                Launch.Started started = launch.start();
                millis.computeIfAbsent(launch, one -> new ArrayList<>()).add(started.millis());
                if (launch.program() != bare) {
                    reports.add(started.line());
                }
            }
        }
        if (reports.size() != 1) {
            throw new IllegalStateException(
                    "All first reports must tell the same number of gaps; they told " + reports);
        }
        return millis.entrySet().stream()
                .map(one -> Sample.of(one.getValue())
                        .row(
                                "cold-start",
                                one.getKey().program().name(),
                                one.getKey().setting().words(),
                                "ms"))
                .toList();
    }

    private List<Launch> launches() throws IOException {
        List<Launch> launches = new ArrayList<>();
        for (Setting setting : Setting.ALL) {
            Optional<Jdk> jdk = Jdk.find(setting.feature());
            if (jdk.isEmpty()) {
                System.err.println("Left out, for there is no such Java: " + setting.words());
                continue;
            }
            launches.add(launch(bare, setting, jdk.get(), launches.size()));
            launches.add(launch(report, setting, jdk.get(), launches.size()));
            if (setting.archive() == Setting.Archive.NONE) {
                launches.add(launch(compiling, setting, jdk.get(), launches.size()));
            }
        }
        return launches;
    }

    private Launch launch(Program program, Setting setting, Jdk jdk, int number) {
        return new Launch(program, setting, jdk, archives.resolve(number + ".archive"));
    }

    private static String userClassPath(Path libraries) throws IOException {
        Path own = Path.of(ColdStart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<Path> jars = Files.list(libraries)) {
            return Stream.concat(Stream.of(own), jars.sorted().filter(ColdStart::forUsers))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static boolean forUsers(Path jar) {
        return COMMAND_ONLY.stream().noneMatch(jar.getFileName().toString()::startsWith);
    }
}
