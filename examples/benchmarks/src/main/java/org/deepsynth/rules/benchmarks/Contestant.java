package org.deepsynth.rules.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;

/**
 * One way from a parsed description to findings on that day, on each obligation in order, with the form in which it tells what the
 * library finds. Set up once, then asked often, from several threads.
 */
public record Contestant(String name, BiFunction<Description, LocalDate, List<?>> way, Function<Finding, Object> form) {

    /** One that tells all that the library does. */
    public Contestant(String name, BiFunction<Description, LocalDate, List<?>> way) {
        this(name, way, finding -> finding);
    }

    /** What it tells of the description on that day. */
    public List<?> assess(Description description, LocalDate asOf) {
        return way.apply(description, asOf);
    }

    /**
     * What is timed must do the same work.
     *
     * @throws AssertionError where it does not tell what the library found
     */
    public void mustTell(List<Finding> found, Description description, LocalDate asOf) {
        List<?> expected = found.stream().map(form).toList();
        List<?> told = assess(description, asOf);
        for (int i = 0; i < Math.max(told.size(), expected.size()); i++) {
            Object mine = i < told.size() ? told.get(i) : "nothing";
            Object its = i < expected.size() ? expected.get(i) : "nothing";
            if (!same(mine, its)) {
                throw new AssertionError(name + " must find what the library finds in\n" + description.yaml()
                        + "but finds\n" + mine + "\ninstead of\n" + its);
            }
        }
    }

    /** What makes an obligation apply, and sentences on entries of lists, are told by the library alone: with these the verdict is compared. */
    private static boolean same(Object mine, Object its) {
        if (!(mine instanceof Finding own && its instanceof Finding found)) {
            return mine.equals(its);
        }
        boolean tells = found.subjects().stream()
                .flatMap(one -> one.reasons().stream())
                .anyMatch(reason -> !reason.entries().isEmpty());
        return tells ? own.verdict() == found.verdict() : plain(own).equals(plain(found));
    }

    private static Finding plain(Finding finding) {
        return new Finding(
                finding.obligation(),
                finding.verdict(),
                finding.upcoming(),
                finding.subjects().stream().map(one -> one.applying(List.of())).toList(),
                finding.signature());
    }
}
