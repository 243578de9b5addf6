package org.deepsynth.rules.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks for what decides most, and keeps the answers. */
@Command(
        name = "interview",
        description = {
            "Asks for what decides most, and keeps the answers in FILE or in that of --out.",
            "The exit status is that of the service with all answers."
        })
final class InterviewCommand implements Callable<Integer> {

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#");

    @Parameters(paramLabel = "FILE", description = "The description to begin with, which need not be there yet.")
    private Path file;

    @Mixin
    private DayOption day;

    @Mixin
    private OutOption out;

    @Mixin
    private AssessOptions assess;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (file.equals(Source.STANDARD_INPUT)) {
            throw new Refusal(
                    command,
                    "The FILE (-) must be a file, for answers come from standard input.",
                    "Name one to keep them in.");
        }
        Path kept = out.file().orElse(file);
        out.require(assess.read());
        refuseComments(kept);
        ComplianceEngine engine = assess.engine();
        UnaryOperator<Report> counted = assess.counted(engine);
        Interview questions = new Interview(engine, start(engine), day.day(engine), assess.chosen(engine));
        Console console = Console.of(command);
        BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        new InterviewSession(questions, assess.language(), in, console.screen())
                .run(text -> WholeFile.write(kept, text));
        return assess.status(counted.apply(questions.report()));
    }

    private Description start(ComplianceEngine engine) {
        if (!Files.exists(file)) {
            return engine.reader().read(file.toString(), "{}");
        }
        Source.requireRegular(file, "The file");
        return engine.read(file);
    }

    private void refuseComments(Path kept) {
        if (Files.exists(kept) && COMMENT.matcher(Source.text(kept, "The file")).find()) {
            throw new Refusal(
                    command,
                    "The file (" + kept + ") must have no comments, for they would be lost.",
                    "Name another one with --out.");
        }
    }
}
