package org.deepsynth.rules.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Names;

/**
 * Reads what is said of obligations by their categories, such as {@code efforts: {weeks: [registration-filing]}}, and by its id of one
 * of which something else holds than of its category.
 */
final class CategoryReader<E extends Enum<E>> {

    private final Class<E> type;
    private final String what;
    private final boolean all;
    private final Set<String> categories;
    private final Set<String> ids;
    private final Map<String, E> said = new LinkedHashMap<>();

    /** For these obligations; {@code all} says whether there are no others, whose file could not be read. */
    CategoryReader(Class<E> type, String what, List<Obligation> obligations, boolean all) {
        this.type = type;
        this.what = what;
        this.all = all;
        this.categories = obligations.stream().map(Obligation::category).collect(Collectors.toSet());
        this.ids = obligations.stream().map(Obligation::id).collect(Collectors.toSet());
    }

    Map<String, E> read(Fields block) {
        for (E one : type.getEnumConstants()) {
            String key = Names.of(one);
            block.texts(key).forEach(category -> add(block, key, category, one));
        }
        return said;
    }

    private void add(Fields block, String key, String category, E one) {
        if (all && !categories.contains(category) && !ids.contains(category)) {
            block.fault(
                    block.mark(key),
                    "The category (" + category + ") in " + key + " must be that of an obligation.",
                    Nearest.wayOut(category, categories));
        } else if (said.put(category, one) != null) {
            block.fault(
                    block.mark(key),
                    "The category (" + category + ") must have one " + what + ".",
                    "Remove it from " + key + " or from the list before.");
        }
    }
}
