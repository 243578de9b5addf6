/** Texts of law that a user has: their articles, and what changed in them since obligations were written from them. */
@NullMarked
package org.deepsynth.rules.texts;

import org.jspecify.annotations.NullMarked;
