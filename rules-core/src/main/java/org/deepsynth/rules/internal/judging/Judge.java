package org.deepsynth.rules.internal.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Ground;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.Signature;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Ambit;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Cohort;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.SubjectKind;

/**
 * Turns conclusions into findings. Dates, duty bearer and scopes are judged here, once, from the catalogue; everything else
 * is read off the clauses that the rules concluded.
 */
public final class Judge {

    private final Catalogue catalogue;
    private final Map<String, Listed<? extends Subject>> subjects;
    private final Frame frame;
    private final Gates gates;
    private final Map<Ambit, List<SubjectFinding>> excluded = new IdentityHashMap<>();
    private final RuleConclusions spoken;
    private final ReasonWriter words;
    private final boolean anySetByUser;

    /**
     * For one evaluation of one pack; nothing needs to be concluded on obligations whose gates are closed.
     *
     * @param subjects the lists of features and of other subjects, by their paths
     */
    public Judge(
            Catalogue catalogue, Map<String, Listed<? extends Subject>> subjects, Frame frame, Concluded concluded) {
        this(catalogue, subjects, frame, concluded, catalogue.anySetByUser());
    }

    /** The same, where it is known whether a user set anything, also in a pack that this one builds on. */
    public Judge(
            Catalogue catalogue,
            Map<String, Listed<? extends Subject>> subjects,
            Frame frame,
            Concluded concluded,
            boolean anySetByUser) {
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.frame = frame;
        this.gates = new Gates(frame, concluded.roles(), concluded.scopes());
        this.spoken = new RuleConclusions(subjects, concluded);
        this.words = new ReasonWriter(catalogue, frame.asOf());
        this.anySetByUser = anySetByUser;
    }

    /** One finding for each obligation of the pack, in the law's order. */
    public List<Finding> findings() {
        return catalogue.obligations().stream().map(this::judge).toList();
    }

    /** The finding on that obligation of the pack; of an instrument that binds who signed it, with whether the service did. */
    public Finding judge(Obligation obligation) {
        Finding finding = verdict(obligation);
        return obligation
                .instrument()
                .signatories()
                .map(role -> finding.with(Signature.of(gates.role(role))))
                .orElse(finding);
    }

    private Finding verdict(Obligation obligation) {
        Optional<LocalDate> ended = frame.endedBefore(obligation);
        if (ended.isPresent()) {
            return Finding.of(obligation, outside(Exclusion.SERVICE_ENDED, words.endedBefore(obligation, ended.get())));
        }
        if (obligation.noLongerInForceOn(frame.asOf())) {
            return Finding.of(obligation, outside(Exclusion.NO_LONGER_IN_FORCE, words.noLongerInForce(obligation)));
        }
        // before the first day: what will never bind this service is nothing that it must prepare for
        if (gates.excludes(obligation)) {
            return Finding.of(obligation, excluded.computeIfAbsent(obligation.ambit(), ambit -> excluded(obligation)));
        }
        if (obligation.notYetInForceOn(frame.asOf()) && !spoken.ruleOutForGood(obligation)) {
            return Finding.of(obligation, outside(Exclusion.NOT_IN_FORCE_YET, notYetInForce(obligation)));
        }
        List<Clause> asked = gates.of(obligation);
        Optional<Listed<? extends Subject>> list =
                Optional.ofNullable(subjects.get(obligation.per().list()));
        if (list.filter(one -> !one.stated()).isPresent()) {
            Optional<Cohort> waiting = waiting(obligation.cohortsWaitingOn(frame.asOf()));
            if (waiting.isPresent()) {
                // a service that is left more time as a whole is, whatever it has
                return Finding.of(obligation, outside(Exclusion.NOT_DUE_YET, words.notYetDue(waiting.get())));
            }
            Set<Fact> open = missing(asked);
            list.ifPresent(open::add);
            return Finding.of(
                    obligation,
                    List.of(new SubjectFinding(
                            SubjectKind.SERVICE,
                            Conclude.SERVICE,
                            Verdict.UNKNOWN,
                            List.of(),
                            open,
                            Set.of(),
                            Set.of(),
                            Optional.empty())));
        }
        List<String> names = spoken.subjects(obligation);
        return names.isEmpty()
                ? Finding.of(
                        obligation, outside(Exclusion.DOES_NOT_APPLY, words.none(obligation.per(), list.orElseThrow())))
                : Finding.of(
                        obligation,
                        names.stream()
                                .map(name -> subject(obligation, name, asked))
                                .toList());
    }

    /** Nothing in it is the obligation's own, so it holds for all that share its bearers and scopes. */
    private List<SubjectFinding> excluded(Obligation obligation) {
        return List.of(
                subject(obligation, SubjectKind.SERVICE, Conclude.SERVICE, gates.of(obligation), Optional.empty()));
    }

    /** The finding for one subject of an obligation in force. */
    SubjectFinding subject(Obligation obligation, String subject, List<Clause> gates) {
        SubjectKind kind = obligation.per();
        List<Conclusion> concluded = spoken.on(obligation, subject);
        if (concluded.isEmpty()) {
            return SubjectFinding.closed(
                    kind, subject, Verdict.UNKNOWN, List.of(words.noRule()), Set.of(), Optional.empty());
        }
        List<Clause> clauses = new ArrayList<>(gates);
        clauses.addAll(spoken.waiting(obligation, subject, frame.asOf()));
        concluded.forEach(conclusion -> clauses.addAll(conclusion.clauses()));
        Optional<Dated> due = concluded.stream()
                .flatMap(conclusion -> conclusion.due().stream())
                .findFirst();
        return subject(obligation, kind, subject, clauses, due);
    }

    private SubjectFinding subject(
            Obligation obligation, SubjectKind kind, String subject, List<Clause> clauses, Optional<Dated> due) {
        SubjectFinding judged = judged(obligation, kind, subject, clauses, due.flatMap(Dated::value));
        return anySetByUser ? judged.countedBy(handedIn(judged, clauses, due)) : judged;
    }

    private SubjectFinding judged(
            Obligation obligation, SubjectKind kind, String subject, List<Clause> clauses, Optional<LocalDate> due) {
        List<Clause> applying = new ArrayList<>();
        List<Clause> required = new ArrayList<>();
        clauses.forEach(clause -> (clause.kind() == ClauseKind.REQUIRES ? required : applying).add(clause));
        Truth applies = Truth.all(applying, Clause::truth);
        Truth met = Truth.all(required, Clause::truth);
        if (applies == Truth.NO) {
            List<Clause> excluding = at(applying, Truth.NO);
            Exclusion exclusion = exclusion(excluding);
            if (exclusion != Exclusion.NOT_DUE_YET) {
                // whom it does not bind at all, no later day concerns
                excluding.removeIf(clause -> clause.key().startsWith(Reason.COHORT));
            }
            return SubjectFinding.notApplicable(
                    kind, subject, exclusion, words.excluding(obligation, subject, excluding), overridden(excluding));
        }
        if (applies == Truth.YES && met == Truth.NO) {
            List<Reason> reasons = words.breaching(obligation, subject, at(required, Truth.NO));
            return SubjectFinding.closed(kind, subject, Verdict.GAP, reasons, overridden(clauses), due)
                    .applying(grounds(applying));
        }
        if (applies == Truth.YES && met == Truth.YES) {
            return SubjectFinding.closed(
                            kind, subject, Verdict.MET, words.satisfying(required), overridden(clauses), due)
                    .applying(grounds(applying));
        }
        return open(kind, subject, clauses, met, due);
    }

    /** What makes it apply: no exception that is not given, and no later first day that is not left. */
    private static List<Ground> grounds(List<Clause> applying) {
        List<Ground> grounds = new ArrayList<>(applying.size());
        for (Clause clause : applying) {
            if (clause.kind() == ClauseKind.APPLIES && !clause.key().startsWith(Reason.COHORT)) {
                grounds.add(new Ground(clause.key(), clause.formula()));
            }
        }
        return grounds;
    }

    /** That it does not apply at all goes before an exception, and that before a later first day. */
    private static Exclusion exclusion(List<Clause> excluding) {
        List<Clause> standing = excluding.stream()
                .filter(clause -> !clause.key().startsWith(Reason.COHORT))
                .toList();
        if (standing.isEmpty()) {
            return Exclusion.NOT_DUE_YET;
        }
        return standing.stream().allMatch(clause -> clause.kind() == ClauseKind.UNLESS)
                ? Exclusion.EXEMPT
                : Exclusion.DOES_NOT_APPLY;
    }

    /** Who is known to have more time is told that day. */
    private Reason notYetInForce(Obligation obligation) {
        return waiting(obligation.cohorts()).map(words::notYetDue).orElseGet(() -> words.notYetInForce(obligation));
    }

    /** The cohort in which the service is known to be as a whole; of several, the one that has longest. */
    private Optional<Cohort> waiting(List<Cohort> cohorts) {
        return cohorts.stream().filter(spoken::isIn).max(Comparator.comparing(Cohort::from));
    }

    /** What keeps it open: answers that are missing, or clauses that the facts settle neither way. */
    private SubjectFinding open(
            SubjectKind kind, String subject, List<Clause> clauses, Truth met, Optional<LocalDate> due) {
        Set<Fact> openApplicability = new LinkedHashSet<>();
        Set<Fact> openRequirement = new LinkedHashSet<>();
        List<Reason> unsettled = new ArrayList<>();
        List<Reason> partly = new ArrayList<>();
        for (Clause clause : at(clauses, Truth.UNKNOWN)) {
            Set<Fact> missing = spoken.missing(clause);
            if (missing.isEmpty()) {
                unsettled.add(words.unsettled(clause));
            } else if (clause.kind() != ClauseKind.REQUIRES) {
                openApplicability.addAll(missing);
            } else if (met == Truth.UNKNOWN) {
                openRequirement.addAll(missing);
                if (clause.told().filter(ReasonWriter::tells).isPresent()) {
                    partly.add(words.partlyAnswered(clause));
                }
            }
        }
        if (openApplicability.isEmpty()) {
            unsettled.addAll(partly);
        }
        return new SubjectFinding(
                kind,
                subject,
                Verdict.UNKNOWN,
                unsettled,
                openApplicability,
                openRequirement,
                overridden(clauses),
                due);
    }

    /** The parameters with a user's value among those that the clauses compare with. */
    private Set<Parameter> overridden(List<Clause> clauses) {
        if (!anySetByUser) {
            return Set.of();
        }
        return clauses.stream()
                .flatMap(clause -> clause.formula().comparisons().stream())
                .flatMap(comparison -> comparison.limits().stream())
                .filter(Parameter::overridden)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The years handed in by a user that a limit ran through on which the verdict rests, or whose end the finding names. */
    private static Set<HandedInYear> handedIn(SubjectFinding finding, List<Clause> clauses, Optional<Dated> due) {
        Stream<Clause> deciding = finding.verdict() == Verdict.NOT_APPLICABLE
                ? clauses.stream().filter(clause -> clause.kind() != ClauseKind.REQUIRES && clause.truth() == Truth.NO)
                : clauses.stream();
        return Stream.concat(
                        deciding.flatMap(clause -> clause.formula().comparisons().stream())
                                .flatMap(comparison -> comparison.handedIn().stream()),
                        finding.due().stream().flatMap(day -> due.stream()).flatMap(day -> day.handedIn().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<SubjectFinding> outside(Exclusion exclusion, Reason reason) {
        return List.of(SubjectFinding.notApplicable(
                SubjectKind.SERVICE, Conclude.SERVICE, exclusion, List.of(reason), Set.of()));
    }

    private static List<Clause> at(List<Clause> clauses, Truth truth) {
        List<Clause> at = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.truth() == truth) {
                at.add(clause);
            }
        }
        return at;
    }

    /** The unanswered facts that keep clauses open, and so their conjunction. */
    private Set<Fact> missing(List<Clause> clauses) {
        Set<Fact> missing = new LinkedHashSet<>();
        at(clauses, Truth.UNKNOWN).forEach(clause -> missing.addAll(spoken.missing(clause)));
        return missing;
    }
}
