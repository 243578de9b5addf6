/** The backend of a provider that embeds the library: a release gate, an audit trail and what belongs to them. */
package org.deepsynth.rules.examples.backend;
