package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What a distributed package holds. */
public record Bundle(
        @Question(en = "Does the distributed package contain the safeguards?", zh = "所分发的包是否含防护？")
        Answer bundled,

        @Question(en = "Are they on by default?", zh = "防护是否默认开启？")
        Answer onByDefault) {}
