package org.deepsynth.rules.benchmarks.transcription;

/** One of the three things that rules ask for; each binds one variable. */
public sealed interface LawPattern {

    /** The variable that it binds, such as {@code $f}. */
    String variable();

    /** The Java type of the variable. */
    String javaType();

    /** A fact of the description or of the law: {@code $f : Feature()}. */
    record Given(String variable, String javaType) implements LawPattern {

        /** The one type of which there may be several facts. */
        static final String FEATURE = "Feature";

        boolean feature() {
            return javaType.equals(FEATURE);
        }
    }

    /** The first day of an instrument: <code>Instrument( id == "ds", $from : from )</code>. */
    record FirstDay(String variable, String instrument) implements LawPattern {
        @Override
        public String javaType() {
            return "LocalDate";
        }
    }

    /** When a scope of the service holds: <code>Scope( name == "required-pair", $pair : formula )</code>. */
    record ServiceScope(String variable, String scope) implements LawPattern {
        @Override
        public String javaType() {
            return "Formula";
        }
    }

    /** When a scope of a feature holds: <code>Scope( name == "human-voice", subject == $f.subject(), $is : formula )</code>. */
    record FeatureScope(String variable, String scope, String feature) implements LawPattern {
        @Override
        public String javaType() {
            return "Formula";
        }
    }
}
