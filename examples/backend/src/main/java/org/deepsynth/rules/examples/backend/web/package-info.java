/** HTTP over the services of the other packages; nothing is decided here. */
package org.deepsynth.rules.examples.backend.web;
