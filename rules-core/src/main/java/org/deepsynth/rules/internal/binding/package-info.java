/** Turns trees into records of facts, and describes the same records as a JSON Schema. */
@NullMarked
package org.deepsynth.rules.internal.binding;

import org.jspecify.annotations.NullMarked;
