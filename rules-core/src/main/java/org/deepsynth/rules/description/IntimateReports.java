package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;

/** The way by which the person shown in an intimate depiction asks for its removal. */
public record IntimateReports(Answer route, Answer openToNonUsers) {}
