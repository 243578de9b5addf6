package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** Verification of users' real identity (Deep Synthesis Provisions, art. 9). */
public record Identity(Answer everyUserVerified, Answer letsUsersPublish, Answer publishingNeedsVerification) {}
