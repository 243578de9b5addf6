package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Text;

/** The explicit label on images. */
public record ImageLabel(Answer onImage, Answer atEdge, Text wording, Answer legible, Amount heightPercent) {}
