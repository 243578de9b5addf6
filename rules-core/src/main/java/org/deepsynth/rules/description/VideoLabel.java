package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Former;
import org.deepsynth.rules.fact.Text;

/** The explicit label on video. */
@Former(key = "atEdge", wayOut = "GB 45438-2025 asks for no edge or corner in video; remove the key.")
public record VideoLabel(
        Answer onStartFrame,
        Answer played,
        Answer aroundPlayer,
        Text wording,
        Answer legible,
        Amount heightPercent,
        Amount seconds) {}
