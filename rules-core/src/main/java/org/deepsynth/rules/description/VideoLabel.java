package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Text;

/** The explicit label on video. */
public record VideoLabel(
        Answer onStartFrame,
        Answer played,
        Answer aroundPlayer,
        Text wording,
        Answer legible,
        Amount heightPercent,
        Amount seconds) {}
