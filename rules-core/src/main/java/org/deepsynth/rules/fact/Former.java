package org.deepsynth.rules.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key that a record of facts once had: who still writes it is told what to write now. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Former.Keys.class)
public @interface Former {
    /** The key as descriptions wrote it. */
    String key();

    /** What to write now, as a sentence. */
    String wayOut();

    /** Several of one record. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Keys {
        /** The former keys. */
        Former[] value();
    }
}
