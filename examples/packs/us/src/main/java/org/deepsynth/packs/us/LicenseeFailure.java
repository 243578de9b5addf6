package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Parameter;

/**
 * A licensee that is known to have taken the disclosure out or not to comply, and what was done (Bus. & Prof. Code, section 22757.3).
 * Hours run from knowing of it, to what was done or, where it was not done, until now.
 */
public record LicenseeFailure(
        Text id,
        Answer licenceEnded,
        Amount endedHours,
        Answer noticeGiven,
        Amount noticeHours,
        Answer licenseeReported,
        Answer attorneyGeneralTold)
        implements Subject {

    @Override
    public String subject() {
        return Subject.name(id);
    }

    /** The licence ended within so many hours; open while they still run. */
    public Formula endedWithin(Parameter limit) {
        return Settled.within(licenceEnded, endedHours.atMost(limit));
    }

    /** The licence ended, or the licensee was put on notice, within so many hours; open while they still run. */
    public Formula actedWithin(Parameter limit) {
        Formula ended = endedHours.atMost(limit);
        Formula noticed = noticeHours.atMost(limit);
        return new Settled(
                licenceEnded.and(ended).or(noticeGiven.and(noticed)),
                licenceEnded
                        .and(ended)
                        .not()
                        .and(noticeGiven.and(noticed).not(), ended.and(noticed).not()));
    }
}
