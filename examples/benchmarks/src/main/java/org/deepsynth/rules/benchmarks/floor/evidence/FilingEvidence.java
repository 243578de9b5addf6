package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.benchmarks.floor.Deadline;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.cac.Filing;
import org.deepsynth.rules.cac.SecurityAssessment;

/** Filing and assessment: Deep Synthesis Provisions, arts. 19 and 20; Labelling Measures, art. 12 para. 1. */
final class FilingEvidence {

    private FilingEvidence() {}

    static void add(Situation s, Findings provisions, Findings measures) {
        Gate either = s.gates.providerOrSupporter;
        Filing filing = s.cac.filing();
        provisions.service("cac-ds-19-1a", s.gates.providerWithOpinion, c -> filing(s, filing, c));
        provisions.service("cac-ds-19-2", s.gates.supporter, c -> filing(s, filing, c));
        provisions.service("cac-ds-19-1b", either, c -> changes(s, filing, c));
        provisions.service("cac-ds-19-1c", either, c -> cancellation(s, filing, c));
        provisions.service(
                "cac-ds-19-3",
                either,
                c -> c.applies("filing-complete", Relations.isCompleted(filing.status()))
                        .requires("number-shown", filing.numberShown())
                        .requires("link-given", filing.linkShown()));
        provisions.service(
                "cac-ds-20",
                s.gates.providerWithOpinion,
                c -> c.requires("assessed-before-launch", assessedBeforeLaunch(s.cac.assessment())));
        measures.service("cac-label-12a", s.gates.providerInMainland, c -> labelMaterials(s, filing, c));
    }

    private static void filing(Situation s, Filing filing, Clauses c) {
        Due due = Due.of(
                s.service.startedOn(),
                Deadline.after(s.service.startedOn().value(), Limits.PROVISIONS_FROM, Limits.FILING_DAYS));
        Known inTime = due.kept(
                Relations.isHandedIn(filing.status()),
                filing.submittedOn(),
                Relations.isNotHandedIn(filing.status()),
                s.day);
        c.requires("filed-in-time", inTime).due(due);
    }

    private static void changes(Situation s, Filing filing, Clauses c) {
        c.applies("has-filed", Relations.isNotHandedIn(filing.status()).not())
                .applies("filed-information-changed", Asked.some(filing.changes()));
        if (c.mayApply()) {
            c.requires("changes-handled-in-time", Asked.each(filing.changes(), change -> {
                Known handled = Asked.of(change.handled());
                return Due.of(
                                change.changedOn(),
                                Deadline.after(change.changedOn().value(), Limits.FILING_DAYS))
                        .kept(handled, change.handledOn(), handled.not(), s.day);
            }));
        }
    }

    private static void cancellation(Situation s, Filing filing, Clauses c) {
        c.applies("has-filed", Relations.isNotHandedIn(filing.status()).not())
                .applies("service-terminated", s.service.terminated());
        if (c.mayApply()) {
            Known cancelled = Asked.of(filing.cancelled());
            Due due = Due.of(
                    s.service.terminatedOn(),
                    Deadline.after(s.service.terminatedOn().value(), Limits.CANCELLATION_DAYS));
            c.requires("cancelled-in-time", due.kept(cancelled, filing.cancelledOn(), cancelled.not(), s.day))
                    .requires("arrangements-made", filing.arrangementsMade())
                    .due(due);
        }
    }

    /** The assessment was complete before the day of the launch. */
    private static Known assessedBeforeLaunch(SecurityAssessment assessment) {
        Known made = Asked.of(assessment.made());
        return Known.settled(
                Known.all(made, Days.after(assessment.onlineOn(), assessment.completedOn())),
                Known.any(made.not(), Days.notAfter(assessment.onlineOn(), assessment.completedOn())));
    }

    private static void labelMaterials(Situation s, Filing filing, Clauses c) {
        SecurityAssessment assessment = s.cac.assessment();
        Known filedSince = Known.all(
                Relations.isNotFiled(filing.status()).not(), Days.since(Limits.MEASURES_FROM, filing.submittedOn()));
        Known assessedSince =
                Known.all(Asked.of(assessment.made()), Days.since(Limits.MEASURES_FROM, assessment.completedOn()));
        c.applies("procedure-since-first-day", Known.any(filedSince, assessedSince))
                .requires("materials-in-filing", filedSince.implies(Asked.of(filing.labelMaterials())))
                .requires("materials-in-assessment", assessedSince.implies(Asked.of(assessment.labelMaterials())));
    }
}
