package org.deepsynth.rules.benchmarks.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of an installed pack, catalogue and rules, by their paths. */
final class PackTexts {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final String pack;
    private final Map<String, String> files = new LinkedHashMap<>();

    private PackTexts(String pack) {
        this.pack = pack;
    }

    /** The files that the pack's own lists name; those on what is not required and not yet law are left out, for no rule has them. */
    static PackTexts of(String pack) {
        PackTexts texts = new PackTexts(pack);
        texts.files.put(pack + "/scopes.drl", texts.read(pack + "/scopes.drl"));
        for (JsonNode folder : texts.head().path("instruments")) {
            String instrument = pack + "/" + folder.asString();
            String file = instrument + "/instrument.yaml";
            texts.files.put(file, texts.read(file));
            for (JsonNode stem : tree(texts.files.get(file)).path("provisions")) {
                for (String ending : new String[] {".yaml", ".drl"}) {
                    String path = instrument + "/" + stem.asString() + ending;
                    texts.files.put(path, texts.read(path));
                }
            }
        }
        return texts;
    }

    /** What {@code pack.yaml} says. */
    JsonNode head() {
        return tree(read(pack + "/pack.yaml"));
    }

    /** All files but {@code pack.yaml}. */
    Map<String, String> files() {
        return files;
    }

    private static JsonNode tree(String text) {
        return YAML.readTree(text);
    }

    private String read(String path) {
        try (InputStream stream = PackTexts.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The file (" + path + ") must be on the class path.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + path + ") must be readable.", e);
        }
    }
}
