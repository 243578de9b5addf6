package org.deepsynth.rules.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.SubjectKind;

/** The kinds of subject that a pack knows: the service, features, and those that its {@code pack.yaml} declares. */
final class SubjectKinds {

    private static final String SUBJECTS = "subjects";
    private static final String NAME = "[a-z][a-z0-9-]*";
    private static final String PATH = "[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*";

    private final Map<String, SubjectKind> known = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    /** Those of the pack of that id: {@code subjects: {item: {list: items, en: item of content}}}; with those of packs that it requires. */
    SubjectKinds(String packId, Fields pack, Wording words, List<Catalogue> required) {
        SubjectKind.SHARED.forEach(kind -> known.put(kind.name(), kind));
        required.forEach(other -> other.subjects().forEach(kind -> known.put(other.nameOf(kind.name()), kind)));
        pack.named(SUBJECTS, (name, fields) -> {
            String list = fields.text("list");
            SubjectKind kind = new SubjectKind(name, packId + "." + list, Optional.of(words.of(fields)));
            if (known.containsKey(name) || !name.matches(NAME)) {
                fields.fault(
                        fields.mark(),
                        "The kind of subject (" + name
                                + ") must have a name in small letters that is not service, feature or request.",
                        "Write what one of them is, such as item.");
                return kind;
            }
            if (!list.isEmpty() && !list.matches(PATH)) {
                fields.fault(
                        fields.mark("list"),
                        "The list (" + list + ") of the kind of subject (" + name
                                + ") must be a path in the pack's section.",
                        "Write the keys that lead to the list, such as items or catalogue.items.");
            }
            marks.put(name, fields.mark());
            known.put(name, kind);
            return kind;
        });
    }

    /** Those that the pack declares. */
    List<SubjectKind> declared() {
        return marks.keySet().stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** What an obligation is judged per. */
    SubjectKind of(Fields obligation) {
        List<String> names = List.copyOf(known.keySet());
        Optional<String> chosen = obligation.choice("per", names);
        // where it is misspelt, any of them may be meant
        used.addAll(chosen.map(List::of).orElse(names));
        return chosen.map(known::get).orElse(SubjectKind.SERVICE);
    }

    /** A fault for each kind that no obligation is judged per. */
    void refuseUnused(Fields pack) {
        marks.forEach((name, mark) -> {
            if (!used.contains(name)) {
                pack.fault(
                        mark,
                        "The kind of subject (" + name + ") must be used by an obligation.",
                        "Remove it, or write per: " + name + " in those that are judged for each.");
            }
        });
    }
}
