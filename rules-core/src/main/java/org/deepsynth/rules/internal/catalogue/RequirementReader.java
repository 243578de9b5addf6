package org.deepsynth.rules.internal.catalogue;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.law.Requirement;

/** Reads on which packs a pack builds: by id, from which version on and, where that is known, below which. */
public final class RequirementReader {

    private static final String KEY = "requires";

    private RequirementReader() {}

    /**
     * What stands in the text of a {@code pack.yaml}, before anything else of the pack is read. What is wrong with it is told when
     * the pack is.
     */
    public static List<Requirement> of(String text) {
        // most packs build on none, and need not be parsed twice
        if (!text.contains(KEY)) {
            return List.of();
        }
        Faults ignored = new Faults(KEY);
        return read(new Fields(TreeParser.parse(text, ignored), KEY, ignored));
    }

    static List<Requirement> read(Fields pack) {
        return List.copyOf(pack.named(KEY, RequirementReader::requirement).values());
    }

    private static Requirement requirement(String id, Fields fields) {
        return new Requirement(
                id,
                version(fields, "from", fields.text("from")).orElse("0"),
                fields.optionalText("below").flatMap(text -> version(fields, "below", text)));
    }

    /** A version that can be compared; a fault where it is none. */
    private static Optional<String> version(Fields fields, String key, String text) {
        if (Requirement.isVersion(text)) {
            return Optional.of(text);
        }
        if (!text.isEmpty()) {
            fields.fault(
                    fields.mark(key),
                    "The key " + key + " (" + text + ") must be a version.",
                    "Write digits and dots, such as 0.2.0.");
        }
        return Optional.empty();
    }
}
