/** Assertions on files and folders in the tests of a service that generates content. */
@NullMarked
package org.deepsynth.rules.provenance.assertj;

import org.jspecify.annotations.NullMarked;
