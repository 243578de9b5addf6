package org.deepsynth.rules.finding;

import java.util.List;
import org.deepsynth.rules.fact.Formula;

/**
 * One step of a derivation: a formula, down to the facts and comparisons that it is made of.
 *
 * @param formula the formula with its truth value
 * @param concepts the names of the pack's scopes that this very formula stands for, sorted; mostly none
 * @param parts the steps for the parts of the formula, in order
 */
public record DerivationStep(Formula formula, List<String> concepts, List<DerivationStep> parts) {

    public DerivationStep {
        concepts = List.copyOf(concepts);
        parts = List.copyOf(parts);
    }
}
