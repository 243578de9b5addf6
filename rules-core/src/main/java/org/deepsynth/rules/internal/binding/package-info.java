/** Turns trees into records of facts, and describes the same records as a JSON Schema. */
package org.deepsynth.rules.internal.binding;
