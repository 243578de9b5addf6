package org.deepsynth.rules.benchmarks.peers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.WholePacks;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Judge;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;

/** Assesses as the library does, but for the way from facts to conclusions. */
record Peer(String name, ComplianceEngine engine, Concluding way) implements WholePacks {

    @Override
    public Map<String, Concluded> conclude(Description description, LocalDate asOf) {
        return way.conclude(engine.reader().asOf(description, asOf), asOf);
    }

    @Override
    public Report assess(Description description, LocalDate asOf) {
        Description then = engine.reader().asOf(description, asOf);
        Map<String, Concluded> concluded = way.conclude(then, asOf);
        List<PackFindings> findings = engine.catalogues().stream()
                .map(law -> new PackFindings(
                        law, new Judge(law, then.features(), asOf, concluded.get(law.id())).findings()))
                .toList();
        return new Report(description.name(), description.source(), description.digest(), asOf, findings);
    }
}
