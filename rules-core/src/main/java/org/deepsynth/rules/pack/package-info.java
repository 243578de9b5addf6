/** What a jar with the rules of one authority implements. */
@NullMarked
package org.deepsynth.rules.pack;

import org.jspecify.annotations.NullMarked;
