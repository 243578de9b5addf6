package org.deepsynth.rules.examples;

/** The forms of what is no report: for people, and for programs. */
enum TextOrJson {
    text,
    json
}
