package org.deepsynth.rules.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.Counting;
import org.deepsynth.rules.report.PackOutcome;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.text.Names;

/**
 * An outcome on one line of JSON: which service, how many verdicts of each kind, and the gaps. Its form is
 * {@code outcome.schema.json} beside this class, in the words of the JSON report; fields may be added, never renamed.
 */
public final class OutcomeLine {

    private OutcomeLine() {}

    /** The line, without an end of line. */
    public static String write(Outcome outcome) {
        Map<String, Object> fields = new LinkedHashMap<>();
        outcome.report().ifPresent(report -> fields.put("service", report.service()));
        fields.put("description", outcome.source());
        fields.put("outcome", Names.of(outcome.kind()));
        outcome.report().ifPresent(report -> standing(report, fields));
        if (!outcome.faults().isEmpty()) {
            fields.put(
                    "faults", outcome.faults().stream().map(OutcomeLine::fault).toList());
        }
        return JsonWriter.line(fields);
    }

    private static void standing(Report report, Map<String, Object> fields) {
        fields.put("asOf", report.asOf().toString());
        report.asOfZone().ifPresent(zone -> fields.put("asOfZone", zone.getId()));
        fields.put("summary", report.summary().fields());
        fields.put("open", report.findings().stream().filter(Finding::open).count());
        List<Map<String, Object>> outcomes = report.packs().stream()
                .flatMap(pack -> pack.outcome().stream().map(outcome -> outcome(outcome, pack.catalogue())))
                .toList();
        if (!outcomes.isEmpty()) {
            fields.put("outcomes", outcomes);
        }
        if (!report.contradictions().isEmpty()) {
            fields.put(
                    "contradictions",
                    report.contradictions().stream()
                            .flatMap(hint -> hint.facts().stream())
                            .map(Fact::path)
                            .distinct()
                            .toList());
        }
        List<Finding> gaps = report.gaps();
        Counting counting = Counting.of(gaps);
        fields.put("gaps", gaps.stream().map(gap -> gap(gap, report, counting)).toList());
    }

    /** Where the service stands with a pack that only asks, and with each of its demands. */
    private static Map<String, Object> outcome(PackOutcome outcome, Catalogue catalogue) {
        Map<String, Object> demands = new LinkedHashMap<>();
        outcome.demands()
                .forEach(one -> demands.put(one.demand().id(), one.kind().code(catalogue)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pack", catalogue.id());
        fields.put("outcome", outcome.whole().code(catalogue));
        fields.put("demands", demands);
        return fields;
    }

    /** The id, and the rest only where there is something to say, for there may be many gaps in many services. */
    private static Map<String, Object> gap(Finding gap, Report report, Counting counting) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("obligation", gap.id());
        if (gap.obligation().advisory()) {
            fields.put("advisory", true);
        }
        gap.due().ifPresent(day -> fields.put("due", day.toString()));
        List<String> repeats = counting.repeated(gap);
        if (!repeats.isEmpty()) {
            fields.put("repeats", repeats);
        }
        report.waived()
                .of(gap)
                .ifPresent(waiver -> fields.put("waivedUntil", waiver.until().toString()));
        return fields;
    }

    private static Map<String, Object> fault(Fault fault) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", fault.line() == 0 ? null : fault.line());
        fields.put("column", fault.column() == 0 ? null : fault.column());
        fields.put("message", fault.message());
        fields.put("wayOut", fault.wayOut());
        return fields;
    }
}
