package org.deepsynth.rules.internal.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Catalogue;

/**
 * The names that one block of a pack's file defines, with what each stands for, and which of them the obligations use; with those of
 * packs that the pack builds on.
 */
final class Vocabulary<T> {

    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Map<String, T> meanings;
    private final Set<String> used = new LinkedHashSet<>();

    /** The names below that key of the file, and those that others define. */
    Vocabulary(Fields file, String key, BiFunction<String, Fields, T> read, Map<String, T> others) {
        this.meanings = new LinkedHashMap<>(file.named(key, (name, fields) -> {
            marks.put(name, fields.mark());
            refuseOthers(name, fields);
            return read.apply(name, fields);
        }));
        meanings.putAll(others);
    }

    private static void refuseOthers(String name, Fields fields) {
        if (Catalogue.isOthers(name)) {
            fields.fault(
                    fields.mark(),
                    "The name (" + name + ") must hold no dot: with one, it is that of another pack.",
                    "Write " + name.replace('.', '-') + ".");
        }
    }

    /** What each name stands for. */
    Map<String, T> meanings() {
        return meanings;
    }

    /** The names in a list that the pack defines; a fault for each other one. */
    List<String> used(Fields fields, String key) {
        List<String> fitting = new ArrayList<>();
        for (String name : fields.texts(key)) {
            if (use(fields, key, name)) {
                fitting.add(name);
            }
        }
        return List.copyOf(fitting);
    }

    /** The name in a field that may be left out; a fault where the pack does not define it. */
    Optional<String> one(Fields fields, String key) {
        return fields.optionalText(key).filter(name -> !name.isEmpty() && use(fields, key, name));
    }

    /** What a name stands for, which is used from now on; nothing where it is not among them. */
    Optional<T> used(String name) {
        Optional<T> meaning = Optional.ofNullable(meanings.get(name));
        meaning.ifPresent(found -> used.add(name));
        return meaning;
    }

    private boolean use(Fields fields, String key, String name) {
        if (used(name).isPresent()) {
            return true;
        }
        fields.fault(
                fields.mark(key),
                "The name (" + name + ") in " + key + " must be one that the pack defines.",
                Nearest.to(name, meanings.keySet()).isEmpty() && Catalogue.isOthers(name)
                        ? "If it is another pack's, name that below requires in pack.yaml."
                        : Nearest.wayOut(name, meanings.keySet()));
        // a name that is only misspelt is not unused as well
        Nearest.to(name, meanings.keySet()).ifPresent(used::add);
        return false;
    }

    /** A fault for each name that no obligation uses. */
    void refuseUnused(Fields file, String thing, String use) {
        marks.forEach((name, mark) -> {
            if (!used.contains(name)) {
                file.fault(
                        mark,
                        "The " + thing + " (" + name + ") must be used by an obligation.",
                        "Remove it, or name it below " + use + " of those that it concerns.");
            }
        });
    }
}
