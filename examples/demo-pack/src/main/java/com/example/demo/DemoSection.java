package com.example.demo;

import org.deepsynth.rules.fact.Answer;

/** The facts that only this pack asks for. */
public record DemoSection(Answer onMarket, Answer tellsPeople) {}
