package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;

/** The labels on a feature's output that people see or hear. */
public record ExplicitLabels(
        Answer conspicuous,
        TextLabel text,
        AudioLabel audio,
        ImageLabel image,
        VideoLabel video,
        SceneLabel scene,
        ScreenLabel screen,
        Answer other,
        Answer inEveryExport) {}
