package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Parameter;

/** A licensee that is known to have taken the disclosure out or not to comply, and what was done. */
public record LicenseeFailure(
        Text id,
        Answer licenceEnded,
        Answer noticeGiven,
        Amount hours,
        Answer licenseeReported,
        Answer attorneyGeneralTold)
        implements Subject {

    @Override
    public String subject() {
        return Subject.name(id);
    }

    /** The licence ended within so many hours; open while they still run. */
    public Formula endedWithin(Parameter limit) {
        return within(licenceEnded, limit);
    }

    /** The licence ended, or the licensee was put on notice, within so many hours; open while they still run. */
    public Formula actedWithin(Parameter limit) {
        return within(licenceEnded.or(noticeGiven), limit);
    }

    private Formula within(Formula done, Parameter limit) {
        Formula within = hours.atMost(limit);
        return new Settled(done.and(within), within.not());
    }
}
