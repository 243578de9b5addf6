/** A pack of voluntary commitments: the Munich accord of 2024 on elections, and the helpline on deepfakes in India. */
package org.deepsynth.packs.pledges;
