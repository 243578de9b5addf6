package org.deepsynth.rules.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a fact, or all facts of a record, that a provider does not make so by deciding to: who it is, what it offers, what happened
 * and what was measured. A plan never proposes to state it otherwise, for that would be a lie or another service.
 *
 * <p>On a list or a table it marks all that the entries state as well: put it on lists of incidents, orders and tests, which happened as
 * they did. Without it a plan may mend what an entry states, as it may mend a feature: the label of a poster can be moved.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Given {}
