package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;

/** The tool by which anybody can find out whether content is the provider's (Bus. & Prof. Code, section 22757.2). */
public record DetectionTool(
        Answer offered,
        Answer own,
        Answer free,
        Answer publicly,
        Answer takesUploadsAndLinks,
        Answer programInterface,
        Answer tellsOrigin,
        Answer showsProvenance,
        Answer collectsLittle,
        Answer withholdsPersonal,
        Answer accessUnconditional,
        Answer feedbackHeard) {}
