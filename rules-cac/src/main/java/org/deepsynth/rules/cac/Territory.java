package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/**
 * What happens inside mainland China, for the laws that do not ask where a service is offered: where its network is run
 * (Cybersecurity Law, art. 2) and where data are processed (Personal Information Protection Law, art. 3; Network Data Security
 * Regulations, art. 2).
 */
@Given
public record Territory(
        Answer networkInMainland,
        Answer personalInformationInMainland,
        Answer personsInMainland,
        Answer trainingDataInMainland) {}
