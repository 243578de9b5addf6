package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Text;

/** The algorithm filing of the described person itself; a supplier's filing is not its own. */
public record Filing(
        Choice<Status> status,
        Day submittedOn,

        @Form(
                pattern = "(网信算备)?\\d{21}号?",
                must = "the number of an algorithm filing, 21 digits with or without 网信算备",
                wayOut =
                        "Copy it from the published list or the notice of the authority; the licence number of a website"
                                + " (ICP) is another thing.",
                example = "网信算备110000000000000000019号")
        Text number,

        Choices<Item> items,
        Answer labelMaterials,
        Answer numberShown,
        Answer linkShown,
        Listed<Change> changes,
        Answer cancelled,
        Day cancelledOn,
        Answer arrangementsMade) {

    /** How far a filing has come. */
    public enum Status {
        /** Nothing was submitted. */
        NOT_FILED,
        /** Submitted, and the authority has not decided. */
        SUBMITTED,
        /** Completed: the number was issued. */
        COMPLETED,
        /** Refused. */
        REFUSED
    }

    /** What a filing must hold (Algorithm Recommendation Provisions, art. 24 para. 1). */
    public enum Item {
        /** Name of the provider. */
        PROVIDER_NAME,
        /** Form of the service. */
        SERVICE_FORM,
        /** Field of application. */
        APPLICATION_FIELD,
        /** Type of algorithm. */
        ALGORITHM_TYPE,
        /** Report of the provider's own assessment. */
        SELF_ASSESSMENT,
        /** Content to be published. */
        PUBLIC_CONTENT
    }

    /** A change of filed information. */
    public record Change(Day changedOn, Answer handled, Day handledOn, Answer labelMaterials) {}
}
