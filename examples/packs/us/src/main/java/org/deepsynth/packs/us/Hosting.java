package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** A site that offers code or weights for download (Bus. & Prof. Code, section 22757.3.2). */
public record Hosting(@Given Answer offersSystems, Answer knowinglyWithoutDisclosures) {}
