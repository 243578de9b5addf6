/** The facts that descriptions of services state, and how descriptions are read, built and changed. */
package org.deepsynth.rules.description;
