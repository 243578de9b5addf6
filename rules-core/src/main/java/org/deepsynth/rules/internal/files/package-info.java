/** What lies in the jar of a pack: its files, the texts of its rules, its compiled rules. */
@NullMarked
package org.deepsynth.rules.internal.files;

import org.jspecify.annotations.NullMarked;
