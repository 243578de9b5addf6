/** The provider's own configuration, and the description of what it runs. */
package org.deepsynth.rules.examples.backend.offer;
