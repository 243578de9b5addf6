package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.text.Names;

/** The implicit label in the metadata of output files. */
public record MetadataLabel(
        @Question(
                en = "Which elements does the label in the file metadata hold? An empty list: there is no such label.",
                zh = "文件元数据中的标识包含哪些要素？空列表表示没有该标识。")
        Choices<Element> elements,

        @Question(
                en = "Which value has the generation label: 1 generated, 2 possibly, 3 suspected?",
                zh = "生成合成标签的取值：1 属于、2 可能、3 疑似？")
        Choice<Value> value,

        @Question(en = "How many metadata labels does one file hold?", zh = "同一文件中有几份元数据标识？")
        Amount perFile) {

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
