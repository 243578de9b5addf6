package org.deepsynth.rules.fact;

/** What an obligation is judged for where it is not judged once for the service: a feature, or another thing that has a name. */
@FunctionalInterface
public interface Subject {

    /** How findings name it. */
    String subject();
}
