package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.json.TraceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains every verdict down to the facts, for programs. */
@Command(
        name = "explain",
        description = {
            "Why each verdict is what it is and no other, down to the facts, as JSON.",
            "It is no gate: the exit status is 0 whatever the verdicts, or 2 where it could not run."
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The description of a service, or - for standard input.")
    private Path file;

    @Option(
            names = "--form",
            paramLabel = "VERSION",
            description = {
                "Version of the form: in 2 each fact, limit and gate stands once, in 1 wherever it occurs",
                "(default: ${DEFAULT-VALUE})."
            },
            defaultValue = TraceReport.VERSION)
    private String form;

    @Mixin
    private DayOption day;

    @Mixin
    private InputOptions input;

    @Mixin
    private OutOption out;

    @Mixin
    private PackOptions packs;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        TraceReport trace = trace();
        input.require(List.of(file));
        out.require(Stream.concat(Stream.of(file), packs.read().stream()).toList());
        ComplianceEngine engine = packs.engine(command);
        Description description = input.read(engine, file);
        out.write(trace.write(day.explain(engine, description).only(packs.chosen(command, engine))));
        return 0;
    }

    private TraceReport trace() {
        if (!List.of(TraceReport.FIRST, TraceReport.VERSION).contains(form)) {
            throw new Refusal(command, "The version of --form (" + form + ") must be 1 or 2.", "Leave it out for 2.");
        }
        return new TraceReport(language.language(), form);
    }
}
