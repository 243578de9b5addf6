package org.deepsynth.rules.examples.backend.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.FixPlan;
import org.deepsynth.rules.advice.FixPlanner;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.description.AnswerForm;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.security.Access;
import org.deepsynth.rules.examples.backend.security.NotFoundException;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.springframework.stereotype.Service;

/** What a kept assessment is good for: its report, what differs from another, what if, what to ask and what to do. Keeps nothing. */
@Service
public class Advice {

    private final Access access;
    private final KeptReports reports;
    private final ComplianceEngine engine;
    private final Assessor assessor;
    private final AssessmentLimit limit;

    /** Advice on what the user may see. */
    public Advice(
            Access access, KeptReports reports, ComplianceEngine engine, Assessor assessor, AssessmentLimit limit) {
        this.access = access;
        this.reports = reports;
        this.engine = engine;
        this.assessor = assessor;
        this.limit = limit;
    }

    /**
     * The question to put next.
     *
     * @param question the question; empty where none is left
     * @param form how it is answered
     * @param left how many there are
     * @param description what is stated so far
     */
    public record Next(Optional<OpenQuestion> question, Optional<AnswerForm> form, int left, Description description) {}

    /** The report of a kept assessment. */
    public Report report(long sequence) {
        AuditEntry entry = access.entry(sequence);
        return limit.run(() -> reports.report(entry));
    }

    /** What is another in the second of two kept assessments. */
    public ReportDiff diff(long before, long after) {
        AuditEntry first = access.entry(before);
        AuditEntry second = access.entry(after);
        return limit.run(() -> new ReportDiff(reports.report(first), reports.report(second)));
    }

    /** What would be another if these facts were these. */
    public ReportDiff whatIf(long sequence, Map<String, String> changes) {
        AuditEntry entry = access.entry(sequence);
        return limit.run(() -> {
            Description changed = engine.reader().change(reports.description(entry), changes);
            return new ReportDiff(
                    reports.report(entry),
                    assessor.assess(
                            changed, entry.record().asOf(), entry.record().service()));
        });
    }

    /** The smallest changes found that leave no gap, by the packs in use. */
    public FixPlan plan(long sequence, Collection<String> allowed) {
        AuditEntry entry = access.entry(sequence);
        LocalDate day = entry.record().asOf();
        return limit.run(() -> new FixPlanner(engine, day, packs(), allowed).plan(reports.description(entry)));
    }

    /**
     * The question to put next, by the packs in use.
     *
     * @param answers what was answered so far, as a description writes it, by path
     * @param skipped what is to be left open, by path
     */
    public Next question(long sequence, Map<String, String> answers, Collection<String> skipped) {
        AuditEntry entry = access.entry(sequence);
        return limit.run(() -> {
            Description known = engine.reader().change(reports.description(entry), answers);
            Interview interview = new Interview(engine, known, entry.record().asOf(), packs());
            Optional<OpenQuestion> question = next(interview, skipped);
            return new Next(question, question.map(one -> interview.form()), interview.left(), known);
        });
    }

    /**
     * How the fact at a path is stated.
     *
     * @throws NotFoundException where there is no such fact
     */
    public AnswerForm form(String path) {
        try {
            return engine.reader().form(path);
        } catch (IllegalArgumentException noFact) {
            throw new NotFoundException("fact", path);
        }
    }

    private static Optional<OpenQuestion> next(Interview interview, Collection<String> skipped) {
        while (interview.hasNext()) {
            OpenQuestion question = interview.next();
            if (!skipped.contains(question.fact().path())) {
                return Optional.of(question);
            }
            interview.skip();
        }
        return Optional.empty();
    }

    private List<String> packs() {
        return engine.catalogues().stream().map(Catalogue::id).toList();
    }
}
