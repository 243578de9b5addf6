package org.deepsynth.rules.provenance.sample;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deepsynth.rules.description.MetadataLabel.Element;
import org.deepsynth.rules.description.MetadataLabel.Value;
import org.deepsynth.rules.provenance.Mark.Aigc;
import org.deepsynth.rules.text.Names;

/** What the labels of a file hold, in the words of a description. Of several labels, what all of them hold. */
final class LabelFields {

    private static final Map<Element, String> FIELDS = new EnumMap<>(Map.of(
            Element.GENERATION_LABEL, "Label",
            Element.PROVIDER, "ContentProducer",
            Element.PRODUCTION_NUMBER, "ProduceID",
            Element.PROPAGATOR, "ContentPropagator",
            Element.PROPAGATION_NUMBER, "PropagateID"));

    private LabelFields() {}

    /** The elements whose fields say something. */
    static Set<Element> elements(SampledFile file) {
        return all(file, Element.class, LabelFields::elements);
    }

    private static Set<Element> elements(Aigc label) {
        Set<Element> held = EnumSet.noneOf(Element.class);
        FIELDS.forEach((element, field) -> {
            if (!label.field(field).orElse("").isBlank()) {
                held.add(element);
            }
        });
        return held;
    }

    /** The constants of that enum after which fields are called, whatever these say. */
    static <K extends Enum<K>> Set<K> keys(SampledFile file, Class<K> type) {
        return all(file, type, label -> keys(label, type));
    }

    private static <K extends Enum<K>> Set<K> keys(Aigc label, Class<K> type) {
        Set<K> there = EnumSet.noneOf(type);
        label.fields().keySet().forEach(name -> Names.find(type, name).ifPresent(there::add));
        return there;
    }

    /** The value of the generation label; empty where none can be read or several differ. */
    static Optional<Value> value(SampledFile file) {
        List<Optional<Value>> values = file.inspection().marks(Aigc.class).stream()
                .map(label -> label.field("Label")
                        .map(text -> Names.find(Value.class, text).orElse(Value.OTHER)))
                .distinct()
                .toList();
        return values.size() == 1 ? values.get(0) : Optional.empty();
    }

    /** Whether each label is one JSON object or, in front matter, a block of keys. */
    static boolean decoded(SampledFile file) {
        return file.inspection().marks(Aigc.class).stream()
                .flatMap(label -> label.remarks().stream())
                .noneMatch(remark -> remark.check().equals("implicit.json"));
    }

    /**
     * Whether each label stands under a key with AIGC in it. Where one does not, nobody can tell: the guide for images names a comment of
     * EXIF, too, in which the word is the first of the value.
     */
    static boolean underKeyword(SampledFile file) {
        return file.inspection().marks(Aigc.class).stream()
                .allMatch(label -> label.place().name().contains("AIGC"));
    }

    private static <E extends Enum<E>> Set<E> all(SampledFile file, Class<E> type, Function<Aigc, Set<E>> of) {
        return file.inspection().marks(Aigc.class).stream()
                .map(of)
                .reduce((one, other) -> {
                    Set<E> both = EnumSet.noneOf(type);
                    both.addAll(one);
                    both.retainAll(other);
                    return both;
                })
                .orElse(Collections.emptySet());
    }
}
