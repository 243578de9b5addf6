/** XML, read with bounds and without anything from elsewhere. */
@NullMarked
package org.deepsynth.rules.provenance.internal.xml;

import org.jspecify.annotations.NullMarked;
