package org.deepsynth.rules.internal.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a tree as people write descriptions. Comments and layout of the text it came from are not in a tree. */
public final class YamlWriter {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    private YamlWriter() {}

    /** The tree as YAML. */
    public static String write(Node tree) {
        return write(plain(tree));
    }

    /** Maps, lists and texts as YAML. */
    public static String write(Object tree) {
        // in this dialect yes and no are texts, and need no quotes that older ones would ask for
        return MAPPER.writeValueAsString(tree).replaceAll("(?m)(: |- )\"(yes|no)\"$", "$1$2");
    }

    private static Object plain(Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> block = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> block.put(entry.key(), plain(entry.value())));
            return block;
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(YamlWriter::plain).toList();
        }
        return ((Scalar) node).text();
    }
}
