package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A second judge that shares nothing with the first: it works every verdict out again from the text of a trace alone, leaf by
 * leaf, and compares. Truth is a number here, so that <em>and</em> is the least, <em>or</em> the greatest, <em>not</em> the sign.
 */
public final class TraceCheck {

    private static final int NO = -1;
    private static final int UNKNOWN = 0;
    private static final int YES = 1;

    private final LocalDate asOf;
    private final JsonNode facts;
    private final JsonNode gates;
    private final JsonNode clauses;
    private final JsonNode formulas;
    private final List<String> differences = new ArrayList<>();

    private TraceCheck(JsonNode trace) {
        this.asOf = LocalDate.parse(trace.get("asOf").asString());
        this.facts = trace.path("facts");
        this.gates = trace.path("gates");
        this.clauses = trace.path("clauses");
        this.formulas = trace.path("formulas");
    }

    /**
     * Where a trace, worked out again, disagrees with itself or with the report on the same description and day; none where all
     * is well.
     *
     * @param traceJson what {@link org.deepsynth.rules.report.json.TraceReport} wrote, in either version of its form
     * @param report the report whose verdicts the trace explains
     */
    public static List<String> differences(String traceJson, Report report) {
        JsonNode trace = new JsonMapper().readTree(traceJson);
        TraceCheck check = new TraceCheck(trace);
        Map<String, JsonNode> traced = new LinkedHashMap<>();
        trace.get("obligations").forEach(one -> traced.put(one.get("obligation").asString(), one));
        List<String> reported = report.findings().stream().map(Finding::id).toList();
        if (!List.copyOf(traced.keySet()).equals(reported)) {
            check.differences.add("the obligations are " + traced.keySet() + ", in the report " + reported);
        }
        for (Finding finding : report.findings()) {
            JsonNode obligation = traced.get(finding.id());
            if (obligation != null) {
                check.compare(finding, obligation);
            }
        }
        return List.copyOf(check.differences);
    }

    private void compare(Finding finding, JsonNode obligation) {
        Map<String, Verdict> subjects = new LinkedHashMap<>();
        int gates = all(obligation.get("gates"), finding.id());
        boolean inForce = inForce(obligation);
        boolean binds = inForce && !endedBefore(obligation, finding.id());
        for (JsonNode subject : obligation.get("subjects")) {
            String name = subject.get("id").asString();
            Verdict verdict = binds ? subject(subject, gates, finding.id()) : Verdict.NOT_APPLICABLE;
            subjects.put(name, verdict);
            expect(
                    finding.id() + " for " + name + " in the trace",
                    subject.get("verdict").asString(),
                    verdict.name());
        }
        Verdict whole = binds && gates != NO ? fold(obligation, subjects) : Verdict.NOT_APPLICABLE;
        expect(finding.id() + " in the trace", obligation.get("verdict").asString(), whole.name());
        expect(finding.id() + " in force", obligation.get("inForce").asBoolean(), inForce);
        expect(finding.id() + " in the report", finding.verdict(), whole);
        for (SubjectFinding subject : finding.subjects()) {
            // what holds for all subjects at once, such as a gate, the report says of the service alone
            Verdict derived = subjects.getOrDefault(subject.subject(), whole);
            expect(finding.id() + " for " + subject.subject() + " in the report", subject.verdict(), derived);
        }
    }

    private boolean inForce(JsonNode obligation) {
        JsonNode until = obligation.get("until");
        return !asOf.isBefore(LocalDate.parse(obligation.get("from").asString()))
                && (until.isNull() || !asOf.isAfter(LocalDate.parse(until.asString())));
    }

    private boolean endedBefore(JsonNode obligation, String id) {
        JsonNode end = obligation.get("endedOn");
        LocalDate from = LocalDate.parse(obligation.get("from").asString());
        boolean before = end != null && LocalDate.parse(end.asString()).isBefore(from);
        expect(id + " after the end of the service", end != null, before);
        return before;
    }

    /** A gap before an unknown before a met one before one that does not apply; an unknown list of subjects leaves it open. */
    private Verdict fold(JsonNode obligation, Map<String, Verdict> subjects) {
        for (JsonNode list : List.of(obligation.get("features"), obligation.path("list"))) {
            if (told(list, facts).path("value").asString("").equals("unknown")) {
                return Verdict.UNKNOWN;
            }
        }
        for (Verdict first : List.of(Verdict.GAP, Verdict.UNKNOWN, Verdict.MET)) {
            if (subjects.containsValue(first)) {
                return first;
            }
        }
        return Verdict.NOT_APPLICABLE;
    }

    private Verdict subject(JsonNode subject, int gates, String id) {
        int applies = gates;
        int met = YES;
        for (JsonNode one : subject.get("clauses")) {
            JsonNode clause = one.has("clause") ? told(one.get("clause"), clauses) : one;
            int truth = truth(one.get("formula"), id + " " + clause.get("key"));
            switch (clause.get("kind").asString()) {
                case "applies" -> applies = Math.min(applies, truth);
                case "unless" -> applies = Math.min(applies, -truth);
                default -> met = Math.min(met, truth);
            }
        }
        if (applies == NO) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!subject.get("ruled").asBoolean() || applies == UNKNOWN || met == UNKNOWN) {
            return Verdict.UNKNOWN;
        }
        return met == YES ? Verdict.MET : Verdict.GAP;
    }

    private int all(JsonNode gatesOfIt, String id) {
        int truth = YES;
        for (JsonNode one : gatesOfIt) {
            JsonNode gate = told(one, gates);
            truth = Math.min(truth, truth(gate.get("formula"), id + " " + gate.get("key")));
        }
        return truth;
    }

    /** The truth of a formula, from its leaves; what the trace says of it on the way must agree. */
    private int truth(JsonNode part, String where) {
        JsonNode formula = told(part, formulas);
        int truth = switch (formula.get("op").asString()) {
            case "answer" -> number(told(formula.get("fact"), facts).get("value"));
            case "comparison" -> number(formula.has("holds") ? formula.get("holds") : formula.get("truth"));
            case "all" -> fold(formula, where, YES, Math::min);
            case "any" -> fold(formula, where, NO, Math::max);
            case "not" -> -truth(formula.get("parts").get(0), where);
            default -> settled(formula.get("parts"), where);
        };
        expect(where + " in a formula", number(formula.get("truth")), truth);
        return truth;
    }

    /** What stands there, or in a list of the trace where its number does. */
    private static JsonNode told(JsonNode part, JsonNode list) {
        return part.isInt() ? list.required(part.asInt()) : part;
    }

    private int fold(JsonNode formula, String where, int start, IntBinaryOperator join) {
        int truth = start;
        for (JsonNode part : formula.get("parts")) {
            truth = join.applyAsInt(truth, truth(part, where));
        }
        return truth;
    }

    /** The first part is the condition for yes, the second the one for no. */
    private int settled(JsonNode parts, String where) {
        int yes = truth(parts.get(0), where);
        int no = truth(parts.get(1), where);
        if (yes == YES) {
            return YES;
        }
        return no == YES ? NO : UNKNOWN;
    }

    private static int number(JsonNode word) {
        return switch (word.asString()) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> UNKNOWN;
        };
    }

    private void expect(String what, Object said, Object derived) {
        if (!said.equals(derived)) {
            differences.add(what + " is " + said + ", worked out again " + derived);
        }
    }
}
