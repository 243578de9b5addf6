/** Readers of containers: where in a file of some kind marks stand. Each only finds; what it finds is judged elsewhere. */
@NullMarked
package org.deepsynth.rules.provenance.internal.container;

import org.jspecify.annotations.NullMarked;
