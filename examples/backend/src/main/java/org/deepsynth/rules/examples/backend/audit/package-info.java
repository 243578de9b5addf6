/** Every assessment, append only and chained by hash. */
package org.deepsynth.rules.examples.backend.audit;
