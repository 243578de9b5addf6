package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/**
 * A large online platform and what it does with provenance data (Bus. & Prof. Code, section 22757.3.1). Four kinds of service are meant,
 * search engines among them, and not whatever lets users meet content of others.
 */
public record Spreading(
        @Given Answer spreads,
        @Given Amount monthlyUsers,
        Answer detectsProvenance,
        Answer showsProvenance,
        Answer inspectable,
        Answer knowinglyStrips) {}
