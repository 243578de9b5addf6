package org.deepsynth.rules.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.discovery.Loaders;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * The cases of a pack: an ordinary, compliant service in {@code <pack>/ordinary.yaml} and, beside each provision, a file
 * {@code <provision>.cases.yaml} of situations that differ from it.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     Cases cases = Cases.of(engine, "cac", LocalDate.of(2026, 11, 1));
 *     return cases.all().stream().map(one -> dynamicTest(one.name(), () -> assertThat(cases.differences(one)).isEmpty()));
 * }
 * }</pre>
 */
public final class Cases {

    private final ComplianceEngine engine;
    private final Catalogue catalogue;
    private final LocalDate ordinaryDay;
    private final Description ordinary;
    private final Map<String, Verdict> ordinaryVerdicts;
    private final Map<Case, Map<String, Verdict>> outcomes = new ConcurrentHashMap<>();

    private Cases(ComplianceEngine engine, Catalogue catalogue, LocalDate ordinaryDay) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.ordinaryDay = ordinaryDay;
        String file = catalogue.id() + "/ordinary.yaml";
        this.ordinary = engine.reader().read(file, resource(file));
        this.ordinaryVerdicts = verdicts(engine.assess(ordinary, ordinaryDay));
    }

    /**
     * The cases of a pack, read through the context class loader or else the library's own.
     *
     * @param pack the pack's id
     * @param asOf the evaluation date of cases that name none
     * @throws IllegalArgumentException when the engine has no such pack
     */
    public static Cases of(ComplianceEngine engine, String pack, LocalDate asOf) {
        Catalogue catalogue = engine.catalogue(pack)
                .orElseThrow(
                        () -> new IllegalArgumentException("The pack (" + pack + ") must be one of the engine's."));
        return new Cases(engine, catalogue, asOf);
    }

    /** The ordinary service. */
    public Description ordinary() {
        return ordinary;
    }

    /**
     * All cases, provision by provision.
     *
     * @throws InvalidSourceException with all faults of a file of cases
     */
    public List<Case> all() {
        List<Case> all = new ArrayList<>();
        catalogue.obligations().stream().map(Obligation::address).distinct().forEach(address -> {
            String file = address + CaseFile.ENDING;
            all.addAll(CaseFile.read(file, resource(file), ordinaryDay));
        });
        return all;
    }

    /**
     * The second readings of its provisions, where there are any.
     *
     * @throws InvalidSourceException with all faults of a file of readings
     */
    public List<Reading> readings() {
        List<Reading> all = new ArrayList<>();
        catalogue.obligations().stream().map(Obligation::address).distinct().forEach(address -> {
            String file = address + ReadingFile.ENDING;
            found(file).ifPresent(text -> all.addAll(ReadingFile.read(file, text, ordinaryDay)));
        });
        return all;
    }

    /** The verdict on an obligation in a situation; empty where the pack has no such obligation. */
    Optional<Verdict> verdict(Case situation, String obligation) {
        return Optional.ofNullable(outcome(situation).get(obligation));
    }

    /** What is wrong with a case: each obligation whose verdict changed otherwise than expected; none where all is well. */
    public List<String> differences(Case one) {
        Map<String, Verdict> after = outcome(one);
        Map<String, Verdict> changes = expand(one.expect(), ordinaryVerdicts.keySet());
        Map<String, Verdict> expected = new LinkedHashMap<>(ordinaryVerdicts);
        expected.putAll(changes);
        List<String> differences = new ArrayList<>();
        expected.forEach((id, verdict) -> {
            if (!after.containsKey(id)) {
                differences.add(id + " is no obligation of the pack");
            } else if (after.get(id) != verdict) {
                differences.add(id + " must be " + verdict + ", is " + after.get(id));
            }
        });
        one.expect().keySet().stream()
                .filter(Cases::isPattern)
                .filter(pattern -> expand(Map.of(pattern, Verdict.UNKNOWN), ordinaryVerdicts.keySet())
                        .isEmpty())
                .forEach(pattern -> differences.add(pattern + " stands for no obligation of the pack"));
        boolean exceptions = one.expect().keySet().stream().anyMatch(Cases::isPattern);
        changes.forEach((id, verdict) -> {
            if (!exceptions && ordinaryVerdicts.get(id) == verdict) {
                differences.add(id + " is " + verdict + " for the ordinary service too, so the case shows nothing");
            }
        });
        if (differences.isEmpty()
                && one.set().isEmpty()
                && one.with().isEmpty()
                && one.asOf().equals(ordinaryDay)) {
            differences.add("it sets nothing, chooses nothing and names no other day, so the case shows nothing");
        }
        return differences;
    }

    /** The situation of a case: the ordinary service with the case's changes, as it counts on the case's day. */
    Description situation(Case one) {
        return engine.reader().asOf(engine.reader().change(ordinary, one.set()), one.asOf());
    }

    /** The verdicts to which the ordinary service and the cases bring each obligation. */
    public Map<String, Set<Verdict>> reached() {
        Map<String, Set<Verdict>> reached = new TreeMap<>();
        Stream.concat(Stream.of(ordinaryVerdicts), all().stream().map(this::outcome))
                .forEach(outcome -> outcome.forEach(
                        (id, verdict) -> reached.computeIfAbsent(id, key -> EnumSet.noneOf(Verdict.class))
                                .add(verdict)));
        return reached;
    }

    private Map<String, Verdict> outcome(Case one) {
        return outcomes.computeIfAbsent(one, key -> verdicts(reading(key).assess(situation(key), key.asOf())));
    }

    private ComplianceEngine reading(Case one) {
        return one.with().isEmpty() ? engine : engine.with(catalogue.id(), one.with());
    }

    /** An id that ends in a star stands for all ids that begin so; an id in full then makes an exception. */
    private static Map<String, Verdict> expand(Map<String, Verdict> expect, Set<String> ids) {
        Map<String, Verdict> expanded = new LinkedHashMap<>();
        expect.forEach((key, verdict) -> {
            if (isPattern(key)) {
                String prefix = key.substring(0, key.length() - 1);
                ids.stream().filter(id -> id.startsWith(prefix)).forEach(id -> expanded.put(id, verdict));
            }
        });
        expect.entrySet().stream()
                .filter(entry -> !isPattern(entry.getKey()))
                .forEach(entry -> expanded.put(entry.getKey(), entry.getValue()));
        return expanded;
    }

    private static boolean isPattern(String key) {
        return key.endsWith("*");
    }

    private Map<String, Verdict> verdicts(Report report) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Finding finding : report.only(List.of(catalogue.id())).findings()) {
            verdicts.put(finding.id(), finding.verdict());
        }
        return verdicts;
    }

    private static String resource(String path) {
        return found(path)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The file (" + path + ") must be on the class path of the tests."));
    }

    private static Optional<String> found(String path) {
        for (ClassLoader loader : Loaders.all()) {
            try (InputStream stream = loader.getResourceAsStream(path)) {
                if (stream != null) {
                    return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The file (" + path + ") must be readable.", e);
            }
        }
        return Optional.empty();
    }
}
