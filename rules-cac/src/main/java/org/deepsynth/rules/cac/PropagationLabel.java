package org.deepsynth.rules.cac;

import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;

/** The metadata label as a content dissemination platform leaves it in files that it spreads (GB 45438-2025, clause 6.1 and annex E). */
public record PropagationLabel(
        Answer valueFitsState, Answer keyword, Answer jsonString, Choices<MetadataLabel.Key> keys, Amount perFile) {}
