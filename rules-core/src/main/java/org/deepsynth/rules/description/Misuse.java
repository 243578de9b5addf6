package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Formula;

/** The two kinds of output that more and more laws ban. Nothing here asks for samples: state what was tested and who attests it. */
public record Misuse(IntimateImagery intimateImagery, AbuseMaterial abuseMaterial) {

    /** It is meant for that, or can foreseeably make it without safeguards that prevent and correct. */
    static Formula unsafe(Formula intended, Formula foreseeable, Formula prevented, Formula corrected) {
        return intended.or(foreseeable.and(prevented.and(corrected).not()));
    }
}
