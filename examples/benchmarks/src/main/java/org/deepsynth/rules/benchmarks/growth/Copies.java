package org.deepsynth.rules.benchmarks.growth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.deepsynth.rules.benchmarks.transcription.RuleFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The texts of a pack as often as one likes, each time under other ids: with rules, instruments, scopes and roles of its own, so
 * that nothing but the facts is shared. A jurisdiction that is so many times as large would look like that.
 */
final class Copies {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern MARK = Pattern.compile("copy\\d+-");
    private static final Pattern NAMES = Pattern.compile("(?<=scopes: \\[|bearers: \\[)[^\\]]+(?=\\])");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern NAMED_IN_RULE =
            Pattern.compile("(?<=Scope\\( name == \"|\\.scope\\( \"|\\.role\\( \"|Instrument\\( id == \")");

    private final String pack;

    /** All files but {@code pack.yaml} and those on what is not required and not yet law, for no rule has them. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    Copies(String pack) {
        this.pack = pack;
        keep("/scopes.drl");
        for (JsonNode instrument : head().path("instruments")) {
            String folder = "/" + instrument.asString() + "/";
            for (JsonNode stem : YAML.readTree(keep(folder + "instrument.yaml")).path("provisions")) {
                keep(folder + stem.asString() + ".yaml");
                keep(folder + stem.asString() + ".drl");
            }
        }
    }

    private String keep(String file) {
        String text = RuleFile.text(pack + file);
        texts.put(pack + file, text);
        return text;
    }

    /** What {@code pack.yaml} says. */
    JsonNode head() {
        return YAML.readTree(RuleFile.text(pack + "/pack.yaml"));
    }

    /** The pack as it is. */
    Map<String, String> original() {
        Map<String, String> files = new LinkedHashMap<>(texts);
        files.put(pack + "/pack.yaml", MAPPER.writeValueAsString(head()));
        return files;
    }

    /** So many copies in one pack. */
    Map<String, String> times(int copies) {
        Map<String, String> files = new LinkedHashMap<>();
        ObjectNode head = (ObjectNode) head();
        ObjectNode grown = head.deepCopy();
        ArrayNode instruments = grown.putArray("instruments");
        for (int copy = 1; copy <= copies; copy++) {
            String mark = "copy" + copy + "-";
            texts.forEach((path, text) -> files.put(path(path, mark), text(path, text, mark)));
            head.path("instruments").forEach(name -> instruments.add(mark + name.asString()));
            for (String block : new String[] {"roles", "scopes"}) {
                ObjectNode named = (ObjectNode) grown.path(block);
                head.path(block).properties().forEach(one -> named.set(mark + one.getKey(), one.getValue()));
            }
        }
        files.put(pack + "/pack.yaml", MAPPER.writeValueAsString(grown));
        return files;
    }

    /** The id of what that is a copy of. */
    static String original(String id) {
        return MARK.matcher(id).replaceAll("");
    }

    private String path(String path, String mark) {
        return pack + "/" + mark + path.substring(pack.length() + 1);
    }

    private String text(String path, String text, String mark) {
        String renamed = text.replaceAll("\\b" + pack + "-(?=[a-z])", pack + "-" + mark);
        if (path.endsWith(".drl")) {
            return NAMED_IN_RULE
                    .matcher(renamed)
                    .replaceAll(mark)
                    .replaceFirst("(?m)^package [\\w.]+", "$0." + mark.replace("-", ""));
        }
        return NAMES.matcher(renamed)
                .replaceAll(names -> NAME.matcher(names.group()).replaceAll(name -> mark + name.group()));
    }
}
