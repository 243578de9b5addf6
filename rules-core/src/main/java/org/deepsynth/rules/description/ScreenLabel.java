package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Text;

/** The label in the interactive interface, where text or audio is labelled there. */
public record ScreenLabel(Answer continuous, Text wording, Answer legible) {}
