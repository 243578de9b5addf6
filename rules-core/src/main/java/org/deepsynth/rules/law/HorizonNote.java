package org.deepsynth.rules.law;

import java.util.List;
import org.deepsynth.rules.text.LocalizedText;

/**
 * A text to watch: a draft, a guide, a plan. It is never the source of a verdict.
 *
 * @param title its title
 * @param status how far it has come, with its date
 * @param brings what it would add, or why it matters
 * @param concerns obligations that it would change or surround; the note is shown where one of them may apply, and always where
 *     the list is empty
 */
public record HorizonNote(LocalizedText title, LocalizedText status, LocalizedText brings, List<String> concerns) {}
