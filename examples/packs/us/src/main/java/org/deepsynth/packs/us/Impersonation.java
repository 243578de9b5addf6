package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;

/** Whether the service itself poses as somebody (16 CFR part 461). */
public record Impersonation(Answer government, Answer governmentTies, Answer business, Answer businessTies) {}
