package org.deepsynth.rules.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.pack.RulePack;

/** The files in a pack's jar. */
public final class PackFiles {

    private static final String MODELS = "META-INF/kie/";

    private final RulePack pack;
    private final Map<String, Optional<String>> texts = new HashMap<>();

    private PackFiles(RulePack pack) {
        this.pack = pack;
    }

    /** The files beside the pack's class. */
    public static PackFiles of(RulePack pack) {
        return new PackFiles(pack);
    }

    /** The text of a file; empty where it is not there. It is read once, whoever asks. */
    public Optional<String> text(String path) {
        return texts.computeIfAbsent(path, this::read);
    }

    private Optional<String> read(String path) {
        try (InputStream stream = pack.getClass().getClassLoader().getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + path + ") of pack " + pack.id() + " must be readable.", e);
        }
    }

    /** Where a key below other keys stands in a YAML file; nowhere where it does not. */
    public Mark mark(String path, String... keys) {
        Node node = TreeParser.parse(text(path).orElse("{}"), new Faults(path));
        Mark mark = Mark.NONE;
        for (String key : keys) {
            Optional<Entry> entry = node instanceof Mapping mapping
                    ? mapping.entries().stream()
                            .filter(one -> one.key().equals(key))
                            .findFirst()
                    : Optional.empty();
            if (entry.isEmpty()) {
                return Mark.NONE;
            }
            mark = entry.get().mark();
            node = entry.get().value();
        }
        return mark;
    }

    /** The lists of compiled rules in the jar or folder that holds the pack's class; none where it cannot be looked into. */
    public List<String> models() {
        CodeSource source = pack.getClass().getProtectionDomain().getCodeSource();
        try {
            Path place = Path.of(source.getLocation().toURI());
            return Files.isDirectory(place) ? inFolder(place) : inJar(place);
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return List.of();
        }
    }

    private static List<String> inFolder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(MODELS))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(PackFiles::isModel)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(PackFiles::isModel)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isModel(String name) {
        return name.startsWith(MODELS) && name.endsWith("/drools-model");
    }
}
