/** The pack of China's rules: the facts that only it asks for. */
@NullMarked
package org.deepsynth.rules.cac;

import org.jspecify.annotations.NullMarked;
