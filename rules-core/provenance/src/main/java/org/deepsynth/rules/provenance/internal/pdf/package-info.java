/** PDF, read by pdfbox within our limits. */
@NullMarked
package org.deepsynth.rules.provenance.internal.pdf;

import org.jspecify.annotations.NullMarked;
