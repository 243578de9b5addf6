package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Parameter;

/**
 * A request or an order to remove content, and what became of it. What makes a request valid and how long there is differs from law to
 * law; what happened does not.
 */
public record RemovalRequest(
        Text id,
        @Given Day receivedOn,
        @Given Choice<Source> source,
        @Given Choices<Matter> matters,
        @Given Answer signed,
        @Given Answer locatesItem,
        @Given Answer goodFaithStatement,
        @Given Answer contactDetails,
        @Given Answer unfounded,
        Answer removed,
        Amount hours,
        Answer copiesSought)
        implements Subject {

    /** Who asks. */
    public enum Source {
        /** The person whom the content shows, or somebody who acts for that person. */
        PERSON_SHOWN,
        /** A court or an authority, by an order. */
        COURT_OR_AUTHORITY,
        /** Anybody else. */
        ANYBODY_ELSE
    }

    /** What is said to be wrong with the content. */
    public enum Matter {
        /** It shows a person's intimate parts, nakedness or sexual acts without consent, or seems to. */
        INTIMATE,
        /** It depicts sexual abuse of children. */
        CHILD_ABUSE,
        /** It poses as a person. */
        IMPERSONATION,
        /** It is unlawful for another reason. */
        OTHERWISE_UNLAWFUL
    }

    @Override
    public String subject() {
        return Subject.name(id);
    }

    /** Received on that day or later: no law binds for what came before it was in force. */
    public Formula receivedSince(Parameter firstDay) {
        return receivedOn.onOrAfter(DerivedDay.of(firstDay));
    }

    /** Removed within so many hours; open while they still run and it is not removed. */
    public Formula removedWithin(Parameter limit) {
        return Settled.within(removed, hours.atMost(limit));
    }
}
