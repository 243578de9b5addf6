package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.text.Names;

/** The implicit label in the metadata of output files. */
public record MetadataLabel(Choices<Element> elements, Choice<Value> value, Amount perFile) {

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
