package org.deepsynth.rules.internal.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.RemovalRequest;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.files.PackFiles;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.SubjectKind;

/**
 * The records of which rules are given one for each subject, and the kind of that: features, what the pack adds to each of them, requests
 * to remove content, and the entries of the lists whose kinds it declares. Rules know them by their simple names.
 */
public final class SubjectTypes {

    private final Map<String, SubjectKind> kinds = new LinkedHashMap<>();

    private SubjectTypes() {
        kinds.put(Feature.class.getSimpleName(), SubjectKind.FEATURE);
        kinds.put(RemovalRequest.class.getSimpleName(), SubjectKind.REQUEST);
    }

    /** In a pack that declares no kind and adds nothing to features. */
    static SubjectTypes ofFeatures() {
        return new SubjectTypes();
    }

    /**
     * Those of a pack, with faults for the kinds that it declares and has no list of.
     *
     * @param section the pack's own section
     * @param ofFeature what it adds to each feature
     * @param required those of the packs that it builds on, whose records its rules are given, too
     */
    public static SubjectTypes of(
            Catalogue catalogue,
            Optional<Class<? extends Record>> section,
            Optional<Class<? extends Record>> ofFeature,
            List<SubjectTypes> required,
            PackFiles files,
            Faults faults) {
        SubjectTypes types = new SubjectTypes();
        required.forEach(one -> types.kinds.putAll(one.kinds));
        ofFeature.ifPresent(type -> types.kinds.put(type.getSimpleName(), SubjectKind.FEATURE));
        String file = catalogue.id() + "/pack.yaml";
        for (SubjectKind kind : catalogue.subjects()) {
            Optional<String> must = types.add(kind, section, catalogue.id());
            must.ifPresent(fault -> faults.addIn(
                    file,
                    files.mark(file, "subjects", kind.name()),
                    "The kind of subject (" + kind.name() + ") " + fault + ".",
                    "Let its list name a component such as Listed<Item> items, where the record Item has a component Text"
                            + " id and implements Subject."));
        }
        return types;
    }

    /** What must hold and does not. */
    private Optional<String> add(SubjectKind kind, Optional<Class<? extends Record>> section, String pack) {
        Optional<Part> list =
                section.flatMap(type -> part(Shape.of(type), kind.list().substring(pack.length() + 1)));
        if (list.filter(part -> part.kind() == Kind.LISTED).isEmpty()) {
            return Optional.of("must have its list (" + kind.list() + ") in the pack's section");
        }
        Class<?> type = list.get().element();
        if (!Subject.class.isAssignableFrom(type)
                || list.get()
                        .shape()
                        .part("id")
                        .filter(id -> id.kind() == Kind.TEXT)
                        .isEmpty()) {
            return Optional.of(
                    "must be a list of subjects, which have an id; " + type.getName() + " is no such record");
        }
        SubjectKind other = kinds.putIfAbsent(type.getSimpleName(), kind);
        return other == null
                ? Optional.empty()
                : Optional.of(
                        "must have a record of its own; rules know " + type.getSimpleName() + " as " + other.name());
    }

    private static Optional<Part> part(Shape shape, String path) {
        int end = path.indexOf('.');
        return end < 0
                ? shape.part(path)
                : shape.part(path.substring(0, end))
                        .filter(part -> part.kind() == Kind.SECTION)
                        .flatMap(part -> part(part.shape(), path.substring(end + 1)));
    }

    /** The kind of subject of which rules are given such a record for each; empty where there is one for the service. */
    Optional<SubjectKind> kind(String simpleType) {
        return Optional.ofNullable(kinds.get(simpleType));
    }
}
