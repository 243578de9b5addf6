package com.example.house;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Text;

/** The facts that only this house asks for. */
public record HouseSection(Text owner, Answer releaseSigned, Answer logsKeptElsewhere) {}
