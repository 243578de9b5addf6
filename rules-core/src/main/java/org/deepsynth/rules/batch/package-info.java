/** Many services one after the other, in constant memory and in their order. */
@NullMarked
package org.deepsynth.rules.batch;

import org.jspecify.annotations.NullMarked;
