package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What the product is for. */
public record Purpose(
        @Question(
                en =
                        "Is it designed or marketed for a harmful category (sexual depiction of children or without consent, fraud, political deception)?",
                zh = "是否以有害用途（儿童色情、未经同意的私密影像、诈骗、政治欺骗）设计或者推广？")
        Answer harmful) {}
