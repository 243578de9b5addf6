package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** What the described person itself publishes through others' services (Labelling Measures, art. 10). */
public record Publication(Answer publishesGenerated, Answer declared, Answer usesLabelFunction) {}
