package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** What Tennessee asks of tools. */
public record Tennessee(@Given Answer offered, @Given Answer likenessTool) {}
