package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.text.Names;

/** The implicit label in the metadata of output files. */
public record MetadataLabel(
        Choices<Element> elements,
        Choice<Value> value,
        Amount perFile,
        Answer keyword,
        Answer jsonString,
        Choices<Key> keys) {

    /** The elements of GB 45438-2025, annex E. */
    public enum Element {
        /** The generation label. */
        GENERATION_LABEL,
        /** Name or code of the provider. */
        PROVIDER,
        /** The number of the content at its provider. */
        PRODUCTION_NUMBER,
        /** Name or code of who spreads the content. */
        PROPAGATOR,
        /** The number of the content at who spreads it. */
        PROPAGATION_NUMBER
    }

    /** The keys of the JSON string (GB 45438-2025, annex E). */
    public enum Key implements Names.Written {
        /** The generation label. */
        LABEL("Label"),
        /** Name or code of the provider. */
        CONTENT_PRODUCER("ContentProducer"),
        /** The number of the content at its provider. */
        PRODUCE_ID("ProduceID"),
        /** What the provider adds for the protection of its own part. */
        RESERVED_CODE_1("ReservedCode1"),
        /** Name or code of who spreads the content. */
        CONTENT_PROPAGATOR("ContentPropagator"),
        /** The number of the content at who spreads it. */
        PROPAGATE_ID("PropagateID"),
        /** What who spreads it adds for the protection of its own part. */
        RESERVED_CODE_2("ReservedCode2");

        private final String written;

        Key(String written) {
            this.written = written;
        }

        @Override
        public String written() {
            return written;
        }
    }

    /** The values of the generation label. */
    public enum Value implements Names.Written {
        /** Is generated. */
        GENERATED("1"),
        /** May be generated. */
        POSSIBLY("2"),
        /** Is suspected to be generated. */
        SUSPECTED("3"),
        /** A value that the standard does not know. */
        OTHER("other");

        private final String written;

        Value(String written) {
            this.written = written;
        }

        @Override
        public String written() {
            return written;
        }
    }
}
