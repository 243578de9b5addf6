package org.deepsynth.rules.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Names;

/** Reads the categories of obligations by effort: {@code efforts: {weeks: [registration-filing]}}. */
final class EffortReader {

    private final boolean all;
    private final Set<String> categories;
    private final Map<String, Effort> efforts = new LinkedHashMap<>();

    /** For these obligations; {@code all} says whether there are no others, whose file could not be read. */
    EffortReader(List<Obligation> obligations, boolean all) {
        this.all = all;
        this.categories = obligations.stream().map(Obligation::category).collect(Collectors.toSet());
    }

    Map<String, Effort> read(Fields block) {
        for (Effort effort : Effort.values()) {
            String key = Names.of(effort);
            block.texts(key).forEach(category -> add(block, key, category, effort));
        }
        return efforts;
    }

    private void add(Fields block, String key, String category, Effort effort) {
        if (all && !categories.contains(category)) {
            block.fault(
                    block.mark(key),
                    "The category (" + category + ") in " + key + " must be that of an obligation.",
                    Nearest.wayOut(category, categories));
        } else if (efforts.put(category, effort) != null) {
            block.fault(
                    block.mark(key),
                    "The category (" + category + ") must have one effort.",
                    "Remove it from " + key + " or from the list before.");
        }
    }
}
