package org.deepsynth.rules.letter;

import org.deepsynth.rules.description.Key;

/** The facts that only the letter's checks ask for, under the names of its catalogue. */
public record LetterSection(
        ChildSafety csam,
        RedTeam redteam,
        Release release,
        @Key("switch") OffSwitch offSwitch,
        Weights weights,
        Bypasses bypass) {}
