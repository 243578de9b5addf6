package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole small pack for others to begin with: {@code examples/demo-pack}, which every build compiles and holds to the contract,
 * under another id and in another package.
 */
final class PackTemplate {

    /** The files of the example, beside this class in the jar. */
    static final List<String> FILES = List.of(
            "README.md",
            "pom.xml",
            "service.yaml",
            "src/main/java/com/example/demo/DemoPack.java",
            "src/main/java/com/example/demo/DemoSection.java",
            "src/main/resources/META-INF/services/org.deepsynth.rules.pack.RulePack",
            "src/main/resources/com/example/demo/questions.properties",
            "src/main/resources/demo/act/art-1.drl",
            "src/main/resources/demo/act/art-1.yaml",
            "src/main/resources/demo/act/instrument.yaml",
            "src/main/resources/demo/pack.yaml",
            "src/main/resources/demo/scopes.drl",
            "src/test/java/com/example/demo/DemoContractTest.java",
            "src/test/resources/demo/act/art-1.cases.yaml",
            "src/test/resources/demo/ordinary.yaml");

    private static final String FOLDER = "/new-pack/";
    private static final String PARENT = "<relativePath>../../rules-core/pack-parent/pom.xml</relativePath>";

    private final String id;
    private final String javaPackage;

    /** A pack of that id, its classes in that package. */
    PackTemplate(String id, String javaPackage) {
        this.id = id;
        this.javaPackage = javaPackage;
    }

    /** The text of each file by its path in the project. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        FILES.forEach(path -> files.put(path(path), text(read(path))));
        return files;
    }

    /** The id as the first word of the names of classes: {@code town-law} becomes {@code TownLaw}. */
    static String className(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    private String path(String path) {
        return words(path.replace("com/example/demo", javaPackage.replace('.', '/')));
    }

    private String text(String text) {
        // where it goes, the parent comes from a repository and not from the folder beside it
        return words(text.replace(PARENT, "<relativePath/>").replace("com.example.demo", javaPackage));
    }

    private String words(String text) {
        return text.replace("Demo", className(id)).replace("demo", id);
    }

    private static String read(String path) {
        try (InputStream file = PackTemplate.class.getResourceAsStream(FOLDER + path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
