package org.deepsynth.rules.benchmarks.start;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * An installed Java.
 *
 * @param home its folder
 * @param version its version, such as {@code 17.0.15}
 */
public record Jdk(Path home, String version) {

    /**
     * The Java of that feature release: the one that runs this, the one that the environment names, such as {@code JDK25_HOME},
     * or one that is installed beside the running one.
     */
    public static Optional<Jdk> find(int feature) throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        Stream<Path> named =
                Stream.ofNullable(System.getenv("JDK" + feature + "_HOME")).map(Path::of);
        try (Stream<Path> siblings = Files.list(running.getParent())) {
            return Stream.of(Stream.of(running), named, siblings.sorted())
                    .flatMap(homes -> homes)
                    .map(Jdk::at)
                    .flatMap(Optional::stream)
                    .filter(jdk -> jdk.version.split("\\.")[0].equals("" + feature))
                    .findFirst();
        }
    }

    private static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.exists(release)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(new Jdk(
                home,
                Objects.toString(properties.getProperty("JAVA_VERSION"), "").replace("\"", "")));
    }

    /** The command that starts it. */
    String java() {
        return home.resolve("bin").resolve("java").toString();
    }
}
