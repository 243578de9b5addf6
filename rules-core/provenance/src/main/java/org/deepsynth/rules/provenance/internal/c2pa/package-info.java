/** Content credentials: what a manifest store of C2PA claims. Nothing of it is verified. */
@NullMarked
package org.deepsynth.rules.provenance.internal.c2pa;

import org.jspecify.annotations.NullMarked;
