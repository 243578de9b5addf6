package org.deepsynth.rules;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionBuilder;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.internal.checking.OwnIds;
import org.deepsynth.rules.internal.discovery.FoundPacks;
import org.deepsynth.rules.internal.loading.CalendarFile;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.internal.loading.LoadedPacks;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.EvaluationZone;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.report.Explanation;
import org.deepsynth.rules.report.PackDerivations;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.texts.ArticleDigests;
import org.deepsynth.rules.texts.LawTexts;
import org.deepsynth.rules.waiver.Waived;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: a described service goes in, a report on every obligation of the installed packs comes out.
 *
 * <pre>{@code
 * ComplianceEngine engine = ComplianceEngine.load();
 * Description service = engine.read(Path.of("service.yaml"));
 * Report report = engine.assess(service, LocalDate.of(2026, 11, 1));
 * report.gaps().forEach(gap -> System.out.println(gap.id()));
 * }</pre>
 *
 * <p>Loading takes a moment and is done once; an engine is immutable and thread-safe. It says at INFO which packs it has, and never
 * logs what a description holds.
 */
public final class ComplianceEngine {

    private static final Logger LOG = LoggerFactory.getLogger(ComplianceEngine.class);
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final List<LoadedPack> packs;
    private final DescriptionReader reader;

    private ComplianceEngine(List<LoadedPack> packs, DescriptionReader reader) {
        this.packs = packs;
        this.reader = reader;
    }

    private static ComplianceEngine of(Supplier<List<LoadedPack>> loading) {
        long start = System.nanoTime();
        List<LoadedPack> packs = loading.get();
        OwnIds.check(packs.stream().map(LoadedPack::catalogue).toList());
        Map<String, Class<? extends Record>> sections = new LinkedHashMap<>();
        Map<String, Class<? extends Record>> featureSections = new LinkedHashMap<>();
        packs.forEach(pack -> {
            sections.putAll(pack.sections());
            featureSections.putAll(pack.featureSections());
        });
        ComplianceEngine engine = new ComplianceEngine(packs, new DescriptionReader(sections, featureSections));
        LOG.info("Ready after {} ms: {}", (System.nanoTime() - start) / NANOS_PER_MILLI, named(packs));
        return engine;
    }

    private static String named(List<LoadedPack> packs) {
        return packs.stream()
                .map(LoadedPack::catalogue)
                .map(pack -> pack.id() + " " + pack.version() + " (law read on " + pack.lawReadOn() + ", "
                        + pack.obligations().size() + " obligations)")
                .collect(Collectors.joining(", "));
    }

    /**
     * An engine with every pack that the context class loader or the library's own sees.
     *
     * @throws InvalidSourceException with all defects of packs that cannot be loaded, or when there is no pack at all
     */
    public static ComplianceEngine load() {
        return of(() -> LoadedPacks.all(FoundPacks.search()));
    }

    /**
     * An engine with the packs of these ids, those that they build on, and no other, such as {@code load("cac", "letter")}: what
     * an application relies on, it had better name.
     *
     * @throws InvalidSourceException with all defects of these packs, or when one of them is missing
     */
    public static ComplianceEngine load(String... ids) {
        return of(() -> LoadedPacks.only(FoundPacks.search(), List.of(ids)));
    }

    /**
     * An engine with these packs, whatever else is on the class path.
     *
     * @throws InvalidSourceException with all defects of packs that cannot be loaded, or when there is no pack at all
     */
    public static ComplianceEngine of(RulePack... packs) {
        return of(() -> LoadedPacks.all(FoundPacks.given(packs)));
    }

    /**
     * An engine in which parameters of a pack have the user's values; every finding that they touch says so. The rules are not
     * loaded again.
     *
     * @param pack the id of a pack of advocacy: what a law sets, nobody may replace
     * @param values values by the names of parameters, such as {@code tol.ncii}
     * @throws InvalidSourceException with all values that do not fit
     * @throws IllegalArgumentException when the engine has no such pack
     */
    public ComplianceEngine with(String pack, Map<String, String> values) {
        LoadedPack changed = packs.stream()
                .filter(one -> one.catalogue().id().equals(pack))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The pack (" + pack + ") must be one of those installed."))
                .with(values);
        return new ComplianceEngine(
                packs.stream().map(one -> one.replacing(changed)).toList(), reader);
    }

    /**
     * An engine that reports on these packs alone. What they build on is read all the same, and so is every section of a
     * description.
     *
     * @throws IllegalArgumentException when the engine has no such pack, or none is named
     */
    public ComplianceEngine only(String... ids) {
        List<LoadedPack> chosen = packs.stream()
                .filter(one -> List.of(ids).contains(one.catalogue().id()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < Set.of(ids).size()) {
            throw new IllegalArgumentException("The packs " + List.of(ids) + " must be some of those installed: "
                    + catalogues().stream().map(Catalogue::id).toList() + ".");
        }
        return new ComplianceEngine(chosen, reader);
    }

    /**
     * An engine in which a pack's calendar has the years of a user's file as well; every finding whose time limit runs through one
     * of them says so. The file names the calendar and holds years that it lacks, as the pack's own file does:
     *
     * <pre>{@code
     * calendar: cac.mainland
     * years:
     *   2027:
     *     notice: where the days were published
     *     off: [2027-01-01]
     * }</pre>
     *
     * @throws InvalidSourceException with all faults of the file, among them a year that the calendar has
     */
    public ComplianceEngine withCalendar(Path file) {
        return new ComplianceEngine(CalendarFile.read(file).addTo(packs), reader);
    }

    /** What the law says, as each pack holds it, by pack id. */
    public List<Catalogue> catalogues() {
        return packs.stream().map(LoadedPack::catalogue).toList();
    }

    /** The languages in which it can report: the library's own, then those that only packs bring. */
    public List<Language> languages() {
        return Stream.concat(Language.OWN.stream(), catalogues().stream().flatMap(one -> one.languages().stream()))
                .distinct()
                .toList();
    }

    /** What the law says, as the pack of that id holds it; empty where it is not installed. */
    public Optional<Catalogue> catalogue(String pack) {
        return catalogues().stream().filter(one -> one.id().equals(pack)).findFirst();
    }

    /** The facts that each obligation asks for, by its id, read off its rule; of lists and tables, those of one entry. */
    public Map<String, Set<Fact>> asks() {
        Map<String, Set<Fact>> asks = new LinkedHashMap<>();
        packs.forEach(pack -> asks.putAll(pack.asks()));
        return asks;
    }

    /**
     * What is recorded of the texts from which obligations were written, by the folders of their instruments, such as {@code cac/csl}; of
     * others nothing was recorded.
     *
     * @throws InvalidSourceException with the faults of a file that cannot be read
     */
    public Map<String, ArticleDigests> digests() {
        Map<String, ArticleDigests> digests = new LinkedHashMap<>();
        for (LoadedPack pack : packs) {
            for (Instrument instrument : pack.catalogue().instruments()) {
                String folder = pack.catalogue().folderOf(instrument);
                String file = folder + "/" + ArticleDigests.FILE;
                pack.file(file).ifPresent(text -> digests.put(folder, ArticleDigests.read(file, text)));
            }
        }
        return digests;
    }

    /** The reader that knows the sections of these packs. */
    public DescriptionReader reader() {
        return reader;
    }

    /**
     * The description in a YAML or JSON file.
     *
     * @throws InvalidSourceException with every fault of the text
     */
    public Description read(Path file) {
        return reader.read(file);
    }

    /** Starts a description in Java. */
    public DescriptionBuilder describe(String name) {
        return reader.describe(name);
    }

    /** What the rules of each pack conclude, by its id, before anything is judged. */
    public Map<String, Concluded> conclude(Description description, LocalDate asOf) {
        Map<String, Concluded> concluded = new LinkedHashMap<>();
        Description then = reader.asOf(description, asOf);
        packs.forEach(pack -> concluded.put(pack.catalogue().id(), pack.conclude(then, asOf)));
        return concluded;
    }

    /** The evaluation date where none is given: today in the {@link EvaluationZone} of the packs. */
    public LocalDate today(Clock clock) {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, EvaluationZone.of(catalogues(), now));
    }

    /**
     * Where the described service stands on that day with every obligation of the packs. What is supported only by evidence that
     * ended before that day counts as unstated.
     */
    public Report assess(Description description, LocalDate asOf) {
        return assess(description, asOf, Optional.empty());
    }

    /** Where it stands {@link #today}; the report says which day that was, and in which zone. */
    public Report assess(Description description) {
        return assess(description, Clock.systemUTC());
    }

    /** The same at the clock's moment; the clock's own zone does not matter. */
    public Report assess(Description description, Clock clock) {
        Instant now = clock.instant();
        ZoneId zone = EvaluationZone.of(catalogues(), now);
        return assess(description, LocalDate.ofInstant(now, zone), Optional.of(zone));
    }

    private Report assess(Description description, LocalDate asOf, Optional<ZoneId> zone) {
        Description then = reader.asOf(description, asOf);
        List<PackFindings> findings = packs.stream()
                .map(pack -> new PackFindings(pack.catalogue(), pack.assess(then, asOf)))
                .toList();
        return new Report(
                description.name(),
                description.source(),
                description.digest(),
                asOf,
                zone,
                findings,
                Waived.NOTHING,
                then.hints(asOf),
                description.about(),
                description.text(),
                LawTexts.NONE);
    }

    /**
     * What every verdict that {@link #assess} gives rests on, down to the stated facts: why it is so, and why it is not otherwise.
     */
    public Explanation explain(Description description, LocalDate asOf) {
        return explain(description, asOf, Optional.empty());
    }

    /** What every verdict rests on at the clock's moment, on the day that {@link #assess(Description, Clock)} takes. */
    public Explanation explain(Description description, Clock clock) {
        Instant now = clock.instant();
        ZoneId zone = EvaluationZone.of(catalogues(), now);
        return explain(description, LocalDate.ofInstant(now, zone), Optional.of(zone));
    }

    private Explanation explain(Description description, LocalDate asOf, Optional<ZoneId> zone) {
        Description then = reader.asOf(description, asOf);
        List<PackDerivations> derivations = packs.stream()
                .map(pack -> new PackDerivations(pack.catalogue(), pack.explain(then, asOf)))
                .toList();
        return new Explanation(description.name(), description.source(), description.digest(), asOf, zone, derivations);
    }
}
