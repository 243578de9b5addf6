/** Many services one after the other, in constant memory and in their order. */
package org.deepsynth.rules.batch;
