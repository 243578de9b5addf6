package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** Output that is supplied without an explicit label although the content is otherwise labelled. */
public record UnlabelledVariant(@Given Answer offered, Answer onlyOnApplication) {}
