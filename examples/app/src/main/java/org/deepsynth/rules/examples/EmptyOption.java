package org.deepsynth.rules.examples;

import org.deepsynth.rules.description.Description;
import picocli.CommandLine.Option;

/** Whether a description may state nothing. Its report would be a list of unknowns, which a gate lets through. */
final class EmptyOption {

    @Option(names = "--allow-empty", description = "Take a description that states no fact, instead of refusing it.")
    private boolean allowed;

    /** The description, unless it states nothing and must not. */
    Description checked(Description description) {
        if (!allowed && description.statesNothing()) {
            throw Source.fault(
                    description.source(),
                    "The description must state at least one fact beside the service's name.",
                    "Begin it with check interview FILE, or write --allow-empty.");
        }
        return description;
    }
}
