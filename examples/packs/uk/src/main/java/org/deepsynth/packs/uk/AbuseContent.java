package org.deepsynth.packs.uk;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** Who provides the service, and whether detected child abuse content is reported (Online Safety Act 2023, section 66). */
public record AbuseContent(@Given Answer ukProvider, Answer detectedReported) {}
