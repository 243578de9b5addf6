package org.deepsynth.packs.kr;

/** The facts of the service as a whole that only this pack asks for. */
public record KrSection(Operator operator, Agent agent) {}
