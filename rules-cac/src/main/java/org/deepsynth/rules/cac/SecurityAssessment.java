package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/** The security assessment of a service with public-opinion attributes (Security Assessment Provisions of 2018). */
public record SecurityAssessment(
        @Given Day onlineOn,
        Answer made,
        Day completedOn,
        Answer reported,
        Day reportedOn,
        Choices<FocalPoint> focalPoints,
        Answer hazardsRemedied,
        Choices<ReportPart> reportParts,
        @Given Answer otherMatters,
        Answer labelMaterials,
        @Given Listed<Occasion> occasions,
        @Given Listed<Reassessment> reassessments) {

    /** What an assessment must look at (art. 5). */
    public enum FocalPoint {
        /** Security manager, reviewers or security body. */
        RESPONSIBLE_STAFF,
        /** Real-identity check and registration data. */
        REAL_IDENTITY,
        /** Logs and publication records. */
        LOGS,
        /** Illegal and harmful information in names, profiles, posting, forwarding, comments and groups. */
        HARMFUL_INFORMATION,
        /** Personal information, and measures against spread and loss of control. */
        PERSONAL_INFORMATION,
        /** Complaints and reports. */
        COMPLAINTS,
        /** Support for the cyberspace authorities. */
        CYBERSPACE_SUPPORT,
        /** Support for the public and state security organs. */
        SECURITY_ORGAN_SUPPORT
    }

    /** What a report must contain (art. 6). */
    public enum ReportPart {
        /** Basic facts and licences. */
        BASIC_FACTS,
        /** How management and technical measures are carried out and work. */
        MEASURES,
        /** The conclusion. */
        CONCLUSION,
        /** Other matters to explain. */
        OTHER_MATTERS
    }

    /** Why a later assessment is due (art. 3 items 2 to 5). */
    public enum Trigger {
        /** New technology changes the attributes greatly. */
        NEW_TECHNOLOGY,
        /** Users grow markedly. */
        USER_GROWTH,
        /** Harmful information spread beyond control. */
        HARMFUL_SPREAD,
        /** An authority gave written notice. */
        WRITTEN_NOTICE
    }

    /** A later occasion. */
    public record Occasion(
            Choice<Trigger> trigger, Day occurredOn, Answer reported, Day reportedOn, Answer labelMaterials) {}

    /** An order of the authorities to assess anew (art. 8). */
    public record Reassessment(Answer made) {}
}
