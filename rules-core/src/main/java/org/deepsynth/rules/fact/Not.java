package org.deepsynth.rules.fact;

import java.util.List;

/** A negation; it rests on the same facts as what it negates. */
public record Not(Formula part) implements Formula {

    @Override
    public Truth truth() {
        return part.truth().not();
    }

    @Override
    public List<Formula> parts() {
        return List.of(part);
    }
}
