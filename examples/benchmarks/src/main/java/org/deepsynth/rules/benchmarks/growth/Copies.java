package org.deepsynth.rules.benchmarks.growth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts of a pack as often as one likes, each time under other ids: with rules, instruments, scopes and roles of its own, so
 * that nothing but the facts is shared. A jurisdiction that is so many times as large would look like that.
 */
final class Copies {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern MARK = Pattern.compile("copy\\d+-");
    private static final Pattern NAMES = Pattern.compile("(?<=scopes: \\[|bearers: \\[)[^\\]]+(?=\\])");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern NAMED_IN_RULE =
            Pattern.compile("(?<=Scope\\( name == \"|\\.scope\\( \"|\\.role\\( \"|Instrument\\( id == \")");

    private final String pack;
    private final PackTexts texts;

    Copies(String pack) {
        this.pack = pack;
        this.texts = PackTexts.of(pack);
    }

    /** The pack as it is. */
    Map<String, String> original() {
        Map<String, String> files = new LinkedHashMap<>(texts.files());
        ObjectNode head = (ObjectNode) texts.head();
        files.put(pack + "/pack.yaml", MAPPER.writeValueAsString(head));
        return files;
    }

    /** So many copies in one pack. */
    Map<String, String> times(int copies) {
        Map<String, String> files = new LinkedHashMap<>();
        ObjectNode head = (ObjectNode) texts.head();
        ObjectNode grown = head.deepCopy();
        ArrayNode instruments = grown.putArray("instruments");
        for (int copy = 1; copy <= copies; copy++) {
            String mark = "copy" + copy + "-";
            texts.files().forEach((path, text) -> files.put(path(path, mark), text(path, text, mark)));
            head.path("instruments").forEach(name -> instruments.add(mark + name.asString()));
            for (String block : new String[] {"roles", "scopes"}) {
                ObjectNode named = (ObjectNode) grown.path(block);
                head.path(block).properties().forEach(one -> named.set(mark + one.getKey(), one.getValue()));
            }
        }
        files.put(pack + "/pack.yaml", MAPPER.writeValueAsString(grown));
        return files;
    }

    /** A text in which every id of a copy is that of its original. */
    static String originals(String text) {
        return MARK.matcher(text).replaceAll("");
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
