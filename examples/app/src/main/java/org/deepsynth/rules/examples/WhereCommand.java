package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.html.HtmlReport;
import org.deepsynth.rules.report.where.OfferMatrix;
import org.deepsynth.rules.report.where.WhereJson;
import org.deepsynth.rules.report.where.WhereText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a service may be offered, over the packs of all jurisdictions. */
@Command(
        name = "where",
        description = {
            "Where a service may be offered: the service and each feature against each jurisdiction that a pack holds law of,",
            "what is not met and not known there, and the days to come."
        })
final class WhereCommand implements Callable<Integer> {

    enum Form {
        text,
        html,
        json
    }

    @Parameters(paramLabel = "FILE", description = "A description; - for standard input.")
    private Path file;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form format = Form.text;

    @Mixin
    private DayOption day;

    @Mixin
    private InputOptions input;

    @Mixin
    private OutOption out;

    @Mixin
    private AssessOptions assess;

    @Override
    public Integer call() throws IOException {
        input.require(List.of(file));
        out.require(Stream.concat(Stream.of(file), assess.read().stream()).toList());
        ComplianceEngine engine = assess.engine();
        UnaryOperator<Report> counted = assess.counted(engine);
        Description description = input.read(engine, file);
        OfferMatrix matrix = OfferMatrix.of(
                counted.apply(day.assess(engine, description)),
                later -> counted.apply(engine.assess(description, later)));
        out.write(
                switch (format) {
                    case text -> new WhereText(assess.language()).write(matrix);
                    case html -> new HtmlReport(assess.language()).write(matrix);
                    case json -> new WhereJson(assess.language()).write(matrix);
                });
        return assess.status(matrix.lawful());
    }
}
