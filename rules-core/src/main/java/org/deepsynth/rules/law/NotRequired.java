package org.deepsynth.rules.law;

import java.util.List;
import org.deepsynth.rules.text.LocalizedText;

/**
 * Something that people wrongly take for an obligation. A report says so where it is likely to be assumed and known not to be
 * owed.
 *
 * @param what what is wrongly assumed
 * @param why what the law says instead
 * @param where obligations of which at least one applies, for the assumption is likely only there; none where it is likely everywhere
 * @param outside obligations that are all known not to apply
 */
public record NotRequired(LocalizedText what, LocalizedText why, List<String> where, List<String> outside) {}
