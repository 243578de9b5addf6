package org.deepsynth.rules.report.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Finding;

/**
 * How a service, or something that it is judged for, stands with the law of a place.
 *
 * @param ids the obligations by what they are, in the law's order; those that do not apply whatever the day are left out, and so is
 *     what binds only who signed it where the service did not
 * @param unstated how many of the open ones are prohibitions about which nothing is stated
 * @param turn when what is only upcoming makes it worse, as the service is described; empty where it does not
 */
public record Cell(Map<Standing, List<String>> ids, int unstated, Optional<Turn> turn) {

    /**
     * A day from which it is worse.
     *
     * @param day the first such day
     * @param to what it then is: gaps, or open
     */
    public record Turn(LocalDate day, Standing to) {}

    /** Nothing applies, whatever the day. */
    static final Cell NOTHING = new Cell(Map.of(), 0, Optional.empty());

    /** In a word: the worst that there is. That a prohibition is not spoken of is no more a yes than any other silence. */
    public Standing standing() {
        return Stream.of(Standing.values())
                .filter(one -> count(one) > 0)
                .findFirst()
                .orElse(Standing.NOTHING_OWED);
    }

    /** How many there are of that. */
    public int count(Standing standing) {
        return of(standing).size();
    }

    /** The ids of what is that. */
    public List<String> of(Standing standing) {
        return ids.getOrDefault(standing, List.of());
    }

    /**
     * Of these findings.
     *
     * @param later what they are on later days, by the days on which upcoming ones begin
     */
    static Cell of(List<Finding> findings, Map<LocalDate, List<Finding>> later) {
        Map<Standing, List<String>> ids = new EnumMap<>(Standing.class);
        findings.forEach(finding -> standing(finding)
                .ifPresent(one ->
                        ids.computeIfAbsent(one, none -> new ArrayList<>()).add(finding.id())));
        int unstated = (int) findings.stream()
                .filter(finding -> standing(finding).isPresent() && finding.silentProhibition())
                .count();
        Cell now = new Cell(ids, unstated, Optional.empty());
        return new Cell(ids, unstated, turn(now, later));
    }

    private static Optional<Turn> turn(Cell now, Map<LocalDate, List<Finding>> later) {
        List<String> upcoming = now.of(Standing.NOT_BEFORE);
        return later.entrySet().stream()
                .flatMap(day -> day.getValue().stream()
                        .filter(finding -> upcoming.contains(finding.id()))
                        .flatMap(finding -> standing(finding).stream())
                        .filter(then -> then.compareTo(Standing.OPEN) <= 0 && then.compareTo(now.standing()) < 0)
                        .map(then -> new Turn(day.getKey(), then)))
                .min(Comparator.comparing(Turn::to).thenComparing(Turn::day));
    }

    /** What a finding is; empty where it does not apply whatever the day, or does not bind, as advice does not. */
    private static Optional<Standing> standing(Finding finding) {
        if (finding.obligation().advisory() || finding.yardstick() && finding.binds() == Truth.NO) {
            return Optional.empty();
        }
        return switch (finding.verdict()) {
            case GAP -> Optional.of(finding.breach() ? Standing.GAPS : Standing.OPEN);
            case UNKNOWN -> Optional.of(Standing.OPEN);
            case MET -> Optional.of(Standing.CLEAR);
            case NOT_APPLICABLE -> finding.upcoming() ? Optional.of(Standing.NOT_BEFORE) : Optional.empty();
        };
    }

    /** A finding as it is for what a row looks at; empty where that is nothing of it. */
    static Optional<Finding> of(Finding finding, Row row) {
        var subjects = finding.subjects().stream().filter(row::counts).toList();
        if (!row.concerns(finding) || subjects.isEmpty()) {
            return Optional.empty();
        }
        Finding alone = Finding.of(finding.obligation(), subjects);
        return Optional.of(finding.signature().map(alone::with).orElse(alone));
    }
}
