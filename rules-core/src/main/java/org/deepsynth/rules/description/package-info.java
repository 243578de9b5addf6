/** The facts that descriptions of services state, and how descriptions are read, built and changed. */
@NullMarked
package org.deepsynth.rules.description;

import org.jspecify.annotations.NullMarked;
