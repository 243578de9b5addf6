package org.deepsynth.rules.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a fact asks, in plain words with its unit. It documents the fact in the schema and asks for it in a report. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Question {
    /** In English. */
    String en();

    /** In Chinese. */
    String zh();
}
