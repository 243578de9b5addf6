package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.report.FilesJson;
import org.deepsynth.rules.provenance.report.FilesReport;
import org.deepsynth.rules.provenance.report.FilesText;
import org.deepsynth.rules.provenance.sample.SampleInspector;
import org.deepsynth.rules.provenance.sample.SampledFiles;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at what a service put out. */
@Command(
        name = "files",
        description = {
            "Whether files carry the implicit label of GB 45438-2025, what that says of all output, and with --into what they show of the"
                    + " facts of a description.",
            "Folders are looked at with all in them, hidden files too; links are told and not followed; what archives hold counts as files."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:at least one file could be judged, and every judged one carries a valid label",
            "1:some carry none or a malformed one, name another provider than --provider, or show the opposite of what is stated",
            "2:could not run: no file, none that can be judged, bad option, bad description; or could not write all",
            "4:some could not be judged, under --fail-on unknown"
        })
final class FilesCommand implements Callable<Integer> {

    private static final Texts WORDS = Texts.beside(FilesCommand.class, "words");
    private static final double PERCENT = 100;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Files that the service put out.")
    private List<Path> files;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TextOrJson format = TextOrJson.text;

    @Option(
            names = "--provider",
            paramLabel = "CODE",
            description = "The unified social credit code that labels should name, or a provider code that holds it.")
    private String provider;

    @Option(
            names = "--share",
            paramLabel = "PERCENT",
            description = "How many files show that at most so many of all are unlabelled (default: ${DEFAULT-VALUE}).")
    private double share = 5;

    @Option(
            names = "--confidence",
            paramLabel = "PERCENT",
            description = "How sure that is (default: ${DEFAULT-VALUE}).")
    private double confidence = 95;

    @Option(names = "--fail-on", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private AssessOptions.FailOn failOn = AssessOptions.FailOn.gap;

    @Mixin
    private IntoOptions into;

    @Mixin
    private LanguageOption language;

    @Mixin
    private OutOption out;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Language chosen = language.language();
        requirePercent("--share", share);
        requirePercent("--confidence", confidence);
        out.require(Stream.concat(files.stream(), into.file().stream()).toList());
        SampleInspector inspector = inspector();
        Optional<Into> described = into.open();
        Stream.concat(out.file().stream(), into.file().stream()).forEach(this::requireOutside);
        SampledFiles sample = sample(inspector, chosen);
        FilesReport report = new FilesReport(
                sample,
                into.file().map(Path::toString).orElse(""),
                described.map(one -> one.observed(sample)),
                share / PERCENT,
                confidence / PERCENT);
        if (report.judged() && described.isPresent()) {
            described.get().write(report.observed().orElseThrow());
        }
        out.write(
                format == TextOrJson.text ? new FilesText(chosen).write(report) : new FilesJson(chosen).write(report));
        return status(report);
    }

    private SampleInspector inspector() {
        return provider == null ? new SampleInspector() : new SampleInspector().expecting(provider);
    }

    private SampledFiles sample(SampleInspector inspector, Language chosen) {
        if (!Terminal.error()) {
            return inspector.inspect(files);
        }
        Progress bar = new Progress(Console.of(command).errors(), System::nanoTime);
        try {
            return inspector
                    .telling((done, total) ->
                            bar.show(done / (double) total, done, speed -> sofar(chosen, done, total, speed)))
                    .inspect(files);
        } finally {
            bar.clear();
        }
    }

    private static String sofar(Language language, int done, int total, long speed) {
        return new MessageFormat(WORDS.word("files.sofar", language), Locale.ROOT)
                .format(new Object[] {done, total, speed});
    }

    private int status(FilesReport report) {
        if (!report.judged()) {
            Console.of(command)
                    .errors()
                    .println("At least one file must be such that it can be judged, and none of "
                            + report.sample().files().size() + " is.\n    See the verdict on each.");
            return Check.COULD_NOT_RUN;
        }
        if (report.faulty()) {
            return failOn == AssessOptions.FailOn.never ? 0 : Check.GAPS;
        }
        boolean open = !report.sample().unjudged().isEmpty();
        return open && failOn == AssessOptions.FailOn.unknown ? Check.UNKNOWNS : 0;
    }

    private void requirePercent(String option, double percent) {
        if (!(percent >= 0.0001 && percent < PERCENT)) {
            throw new Refusal(
                    command,
                    "The option " + option + " (" + percent + ") must be a percentage from 0.0001 to below 100.",
                    "Write 5 for 5 %.");
        }
    }

    /** What is written must be none of what is looked at. */
    private void requireOutside(Path written) {
        Path place = real(written);
        Optional<Path> read =
                files.stream().filter(one -> place.startsWith(real(one))).findFirst();
        if (read.isPresent()) {
            throw new Refusal(
                    command,
                    "The file (" + written + ") must lie outside of what is looked at (" + read.get() + ").",
                    "Name another file, or look at the others alone.");
        }
    }

    /** Where a file is or will be, whatever links lead there. */
    private static Path real(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            return Files.exists(whole) || whole.getParent() == null
                    ? whole.toRealPath()
                    : whole.getParent().toRealPath().resolve(whole.getFileName());
        } catch (IOException nowhere) {
            return whole;
        }
    }
}
