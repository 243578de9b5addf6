package org.deepsynth.rules.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The implicit label of GB 45438-2025, annex E, as it is to be written into a file.
 *
 * <p>Annex E j) wants values that mainly consist of printable ASCII without space and backslash. "Mainly" leaves room, and providers with
 * Chinese names use it; so other characters are taken, and the reader warns of them. Control characters and halves of characters are
 * refused, as no container keeps them.
 *
 * @param label 1 where the content is generated, 2 where it possibly is, 3 where that is suspected
 * @param contentProducer the generating service: its name, or its code of 27 characters
 * @param produceId the producer's own, unique number of this content
 * @param reservedCode1 the producer's data for protection, such as a signature; may be empty
 * @param contentPropagator the spreading service, as for the producer
 * @param propagateId the spreading service's own, unique number of this content
 * @param reservedCode2 the spreading service's data for protection; may be empty
 */
public record AigcLabel(
        String label,
        String contentProducer,
        String produceId,
        String reservedCode1,
        String contentPropagator,
        String propagateId,
        String reservedCode2) {

    /**
     * @throws IllegalArgumentException where annex E would call the label malformed; tells all that is wrong with it
     */
    public AigcLabel {
        List<String> faults = new ArrayList<>();
        if (!List.of("1", "2", "3").contains(label)) {
            faults.add("Label (" + label + ") must be 1, 2 or 3.");
        }
        if (contentProducer.isBlank()) {
            faults.add("ContentProducer must not be blank.");
        }
        if (produceId.isBlank()) {
            faults.add("ProduceID must not be blank.");
        }
        fields(label, contentProducer, produceId, reservedCode1, contentPropagator, propagateId, reservedCode2)
                .forEach((name, value) -> {
                    if (!value.codePoints().allMatch(AigcLabel::lasting)) {
                        faults.add(name + " must not contain control characters or halves of characters.");
                    }
                });
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }

    /**
     * The label that a generating service writes first: label 1, with the propagation fields repeating the production fields (annex E,
     * note 1) and the reserved fields empty.
     *
     * @param producer name or code of the service
     * @param id its own, unique number of this content
     */
    public static AigcLabel generated(String producer, String id) {
        return new AigcLabel("1", producer, id, "", producer, id, "");
    }

    /** The seven fields as a JSON object: what stands in places that are themselves called {@code AIGC}. */
    public String json() {
        return fields().entrySet().stream()
                .map(field -> '"' + field.getKey() + "\":\"" + escaped(field.getValue()) + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The same within an outer object with the key {@code AIGC}, as annex E prints it. */
    public String wrapped() {
        return "{\"AIGC\":" + json() + "}";
    }

    /** The fields under the names that annex E gives them, in its order. */
    Map<String, String> fields() {
        return fields(label, contentProducer, produceId, reservedCode1, contentPropagator, propagateId, reservedCode2);
    }

    private static Map<String, String> fields(String... values) {
        List<String> names = List.of(
                "Label",
                "ContentProducer",
                "ProduceID",
                "ReservedCode1",
                "ContentPropagator",
                "PropagateID",
                "ReservedCode2");
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            fields.put(names.get(i), values[i]);
        }
        return fields;
    }

    /** Whether UTF-8, UTF-16 and XML all keep a character. */
    private static boolean lasting(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFE
                && character != 0xFFFF;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
