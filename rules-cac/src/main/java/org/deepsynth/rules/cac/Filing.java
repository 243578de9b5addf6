package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Former;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Text;

/**
 * An algorithm of the service and its filing by the described person itself, one entry each as in the public lists; generation and
 * synthesis has one for each role. An algorithm that is not filed is an entry, too; a supplier's filing is none.
 */
@Former(
        key = "arrangementsMade",
        wayOut = "A service ends once, whatever it filed: state cac.endArrangementsMade beside the filings.")
public record Filing(
        Text name,
        @Given Choice<Algorithm> algorithm,
        @Given Choice<Role> role,
        @Given Day usedSince,
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
        @Given Listed<Change> changes,
        Answer cancelled,
        Day cancelledOn) {

    /** The kinds of algorithm (Algorithm Recommendation Provisions, art. 2 para. 2). */
    public enum Algorithm {
        /** Generates or synthesises: what the Deep Synthesis Provisions are about. */
        GENERATION_SYNTHESIS,
        /** Pushes what fits a person. */
        PERSONALISED_PUSH,
        /** Ranks and selects. */
        RANKING,
        /** Retrieves and filters. */
        RETRIEVAL_FILTER,
        /** Dispatches and decides. */
        DISPATCH_DECISION
    }

    /** As what the person filed an algorithm of generation and synthesis (Deep Synthesis Provisions, art. 19 paras. 1 and 2). */
    public enum Role {
        /** As provider of the service. */
        PROVIDER,
        /** As technical supporter of the services of others. */
        TECHNICAL_SUPPORTER
    }

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
