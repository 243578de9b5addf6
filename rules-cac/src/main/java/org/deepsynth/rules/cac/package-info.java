/** The pack of China's rules: the facts that only it asks for. */
package org.deepsynth.rules.cac;
