package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/** Security of a network product or service, and of the network that it runs on (Cybersecurity Law, arts. 24 and 27). */
public record NetworkSecurity(
        Answer maintained,
        Answer maintenanceEndedEarly,
        @Given Listed<Defect> defects,
        Answer incidentPlan,
        Answer risksHandled,
        @Given Listed<SecurityIncident> incidents) {

    /** A defect or weakness of a product or service that was found (art. 24 para. 1). */
    public record Defect(Answer remedied, Answer usersTold, Answer reported) {}

    /** An incident that endangered network security (art. 27). */
    public record SecurityIncident(Answer planStarted, Answer remedied, Answer reported) {}
}
