package org.deepsynth.packs.pledges;

/** The facts that only these pledges ask for. */
public record PledgesSection(Accord accord, Helpline helpline) {}
