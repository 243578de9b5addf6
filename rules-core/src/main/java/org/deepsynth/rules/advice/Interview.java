package org.deepsynth.rules.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.description.AnswerForm;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * Asks for the facts that decide most, one after the other, until no finding is open. Every answer changes what is asked next: a
 * question is put only while some verdict can still depend on it.
 *
 * <pre>{@code
 * Interview interview = new Interview(engine, start, LocalDate.of(2026, 11, 1), List.of("cac"));
 * while (interview.hasNext()) {
 *     OpenQuestion question = interview.next();
 *     interview.answer(ask(question.fact().origin().question().en()));
 * }
 * }</pre>
 *
 * <p>Not for several threads.
 */
public final class Interview implements Iterator<OpenQuestion> {

    private final ComplianceEngine engine;
    private final Function<Description, Report> assessment;
    private final List<String> packs;
    private final Set<String> skipped = new HashSet<>();
    private Description description;
    private Report report;
    private List<OpenQuestion> open;
    private Optional<OpenQuestion> asked = Optional.empty();

    /** Begins with what is already stated; only findings of these packs count. */
    public Interview(ComplianceEngine engine, Description start, LocalDate asOf, List<String> packs) {
        this(engine, start, description -> engine.assess(description, asOf), packs);
    }

    /** The same on the day that the engine takes at the clock's moment; it stays that day to the end. */
    public Interview(ComplianceEngine engine, Description start, Clock clock, List<String> packs) {
        this(engine, start, onOneDay(engine, clock), packs);
    }

    private Interview(
            ComplianceEngine engine, Description start, Function<Description, Report> assessment, List<String> packs) {
        this.engine = engine;
        this.assessment = assessment;
        this.packs = List.copyOf(packs);
        take(start);
    }

    private static Function<Description, Report> onOneDay(ComplianceEngine engine, Clock clock) {
        Clock moment = Clock.fixed(clock.instant(), clock.getZone());
        return description -> engine.assess(description, moment);
    }

    /** Whether a question is left that was not skipped. */
    @Override
    public boolean hasNext() {
        return following().isPresent();
    }

    /** The question that decides most now; the same one until it is answered or skipped. */
    @Override
    public OpenQuestion next() {
        asked = following();
        return asked.orElseThrow(() -> new NoSuchElementException("No question is left."));
    }

    /** How the question last put is answered. */
    public AnswerForm form() {
        return engine.reader().form(path());
    }

    /**
     * Takes the answer to the question last put, as {@link AnswerForm#value} gives it.
     *
     * @throws InvalidSourceException when the value does not fit; the question stays
     */
    public void answer(String value) {
        take(engine.reader().change(description, Map.of(path(), value)));
        asked = Optional.empty();
    }

    /** Leaves the question last put open. */
    public void skip() {
        skipped.add(path());
        asked = Optional.empty();
    }

    /** How many questions can still be put. */
    public int left() {
        return (int) unskipped().count();
    }

    /**
     * The questions that no longer matter though nobody answered them, each with the obligations that ask it: all of them are
     * settled by what is stated, and a formula that is settled stays so whatever else is stated.
     */
    public Map<String, Set<String>> needless() {
        Set<String> asking =
                open.stream().map(one -> Paths.general(one.fact().path())).collect(Collectors.toSet());
        Set<String> undecided = report.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.UNKNOWN)
                .map(Finding::id)
                .collect(Collectors.toSet());
        Map<String, Set<String>> needless = new TreeMap<>();
        engine.asks()
                .forEach((id, facts) -> facts.stream()
                        .map(fact -> Paths.general(fact.path()))
                        .filter(path ->
                                !asking.contains(path) && report.finding(id).isPresent())
                        .forEach(path -> needless.computeIfAbsent(path, one -> new TreeSet<>())
                                .add(id)));
        needless.values().removeIf(ids -> ids.stream().anyMatch(undecided::contains));
        return needless;
    }

    /** All that is stated so far. */
    public Description description() {
        return description;
    }

    /** Where the service stands with what is stated so far. */
    public Report report() {
        return report;
    }

    private Optional<OpenQuestion> following() {
        return unskipped().findFirst();
    }

    private Stream<OpenQuestion> unskipped() {
        return open.stream().filter(one -> !skipped.contains(one.fact().path()));
    }

    private void take(Description next) {
        report = assessment.apply(next).only(packs);
        description = next;
        // what no text can state, such as a year that the calendar lacks, is no question to put
        open = OpenQuestions.of(report).questions().stream()
                .filter(one -> !one.fact().origin().question().isEmpty())
                .toList();
    }

    private String path() {
        return asked.orElseThrow(() -> new IllegalStateException("A question must have been put; call next() first."))
                .fact()
                .path();
    }
}
