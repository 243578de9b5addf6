package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Authenticity credentials on genuine media. */
public record Seals(
        @Question(en = "Are authenticity credentials on genuine media kept and shown?", zh = "真实媒体的真实性凭证是否保留并展示？")
        Answer preserved) {}
