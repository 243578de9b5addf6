package org.deepsynth.rules.description;

/** The two kinds of output that more and more laws ban. Nothing here asks for samples: state what was tested and who attests it. */
public record Misuse(IntimateImagery intimateImagery, AbuseMaterial abuseMaterial) {}
