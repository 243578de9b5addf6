package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;

/** What users are told before they edit somebody's face, voice or other biometric information. */
public record ConsentPrompt(Answer toInform, Answer toObtainConsent) {}
