package com.example.province;

import org.deepsynth.rules.fact.Answer;

/** The facts that only the province asks for. */
public record ProvinceSection(Answer offeredHere, Answer complaintsByTelephone) {}
