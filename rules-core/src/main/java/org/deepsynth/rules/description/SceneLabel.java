package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Text;

/** The explicit label on virtual scenes. */
public record SceneLabel(Answer onStartScreen, Text wording, Answer legible, Amount heightPercent) {}
