package org.deepsynth.rules.provenance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mark of provenance that a file carries. */
public sealed interface Mark {

    /** Where it stands. */
    Place place();

    /**
     * The implicit label of GB 45438-2025, annex E.
     *
     * @param fields its fields with their values as text, in the order of the file; empty where it cannot be decoded. They may name users
     * @param remarks what is wrong or odd about it
     */
    record Aigc(Place place, Map<String, String> fields, List<Remark> remarks) implements Mark {

        public Aigc {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            remarks = List.copyOf(remarks);
        }

        /** Whether it is as annex E wants it, warnings aside. */
        public boolean valid() {
            return remarks.stream().noneMatch(Remark::malformed);
        }

        /** The value of a field. */
        public Optional<String> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /**
     * A manifest of content credentials (C2PA). It is there; whether it is valid was not looked at.
     *
     * @param claimGenerator what wrote it; empty where the claim does not tell
     * @param sourceTypes the digital source types of its actions, as written
     */
    record Credentials(Place place, String claimGenerator, List<String> sourceTypes) implements Mark {

        public Credentials {
            sourceTypes = List.copyOf(sourceTypes);
        }

        /** Whether it says, unverified, that the content was made or edited by a trained model. */
        public boolean saysGenerated() {
            return sourceTypes.stream().anyMatch(SourceType::generated);
        }
    }

    /**
     * A digital source type of IPTC.
     *
     * @param value as written: an address, or only its last word
     */
    record SourceType(Place place, String value) implements Mark {

        /** Whether it says that the content was made or edited by a trained model. */
        public boolean saysGenerated() {
            return generated(value);
        }

        static boolean generated(String value) {
            String term = value.substring(value.lastIndexOf('/') + 1);
            return switch (term) {
                case "trainedAlgorithmicMedia",
                        "compositeWithTrainedAlgorithmicMedia",
                        "compositeSynthetic",
                        "trainedAlgorithmicData" -> true;
                default -> false;
            };
        }
    }

    /**
     * Another statement on how the content was made: the system or prompt of IPTC 2025.1, the writing software of EXIF or XMP.
     *
     * @param property its name, such as {@code Iptc4xmpExt:AISystemUsed} or {@code Exif Software}
     * @param value as written, its first 200 characters, with spaces in place of what steers a terminal
     */
    record Statement(Place place, String property, String value) implements Mark {}

    /**
     * Words that tell a reader of a document that it was generated (GB 45438-2025, clause 5.1).
     *
     * @param words as written
     */
    record Explicit(Place place, String words) implements Mark {}
}
