package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Former;
import org.deepsynth.rules.fact.Text;

/** The explicit label on virtual scenes. */
@Former(key = "atEdge", wayOut = "GB 45438-2025 asks for no edge or corner in virtual scenes; remove the key.")
public record SceneLabel(Answer onStartScreen, Text wording, Answer legible, Amount heightPercent) {}
