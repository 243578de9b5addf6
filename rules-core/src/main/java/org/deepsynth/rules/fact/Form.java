package org.deepsynth.rules.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form that a stated text must have. It is no test of truth: it finds slips, and numbers of another kind. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Form {

    /** The regular expression that the whole text must match. */
    String pattern();

    /** The form in words, to follow "must be". */
    String must();

    /** What to do about a text of another form. */
    String wayOut();

    /** A text of that form, made up. */
    String example();
}
