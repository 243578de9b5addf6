/** The pack of the open letter: the facts that only it asks for, and the statistics of tests of safeguards. */
@NullMarked
package org.deepsynth.rules.letter;

import org.jspecify.annotations.NullMarked;
