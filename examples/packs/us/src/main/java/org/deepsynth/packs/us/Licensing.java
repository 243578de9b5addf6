package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** What a provider agrees with those to whom it licenses a system (Bus. & Prof. Code, section 22757.3). */
public record Licensing(@Given Answer licenses, Answer contractKeepsDisclosure, Answer tellsDuties) {}
