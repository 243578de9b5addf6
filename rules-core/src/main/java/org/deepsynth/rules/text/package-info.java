/** Words in the languages of the library. */
@NullMarked
package org.deepsynth.rules.text;

import org.jspecify.annotations.NullMarked;
