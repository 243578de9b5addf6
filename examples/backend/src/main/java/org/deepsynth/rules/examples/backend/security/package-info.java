/** Who is who, and what each may do. */
package org.deepsynth.rules.examples.backend.security;
