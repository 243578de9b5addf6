/** What changed in texts of law since obligations were written from them, for people and for programs. */
@NullMarked
package org.deepsynth.rules.report.drift;

import org.jspecify.annotations.NullMarked;
