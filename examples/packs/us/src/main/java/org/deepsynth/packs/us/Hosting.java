package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/**
 * A site that offers code or weights for download (Bus. & Prof. Code, section 22757.3.2), its own or those of others: the roles of the
 * supply chain tell these apart, the Act does not.
 */
public record Hosting(@Given Answer offersSystems, Answer knowinglyWithoutDisclosures) {}
