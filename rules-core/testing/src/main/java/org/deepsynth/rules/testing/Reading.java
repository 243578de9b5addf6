package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.finding.Verdict;

/**
 * An obligation as somebody read it a second time, from the text of the law and without looking at its rule.
 *
 * @param source the file that holds it, such as {@code cac/genai/art-09.reading.yaml}
 * @param id the obligation
 * @param bearers the roles that owe it
 * @param from its first day
 * @param applies when it applies, in words
 * @param requires what it requires, in words
 * @param exceptions whom or what it leaves out, in words
 * @param situations what it means in life
 * @param otherwise why the pack reads its {@code bearers} or its first day {@code from} otherwise; empty where it does not
 */
public record Reading(
        String source,
        String id,
        Set<String> bearers,
        LocalDate from,
        String applies,
        String requires,
        String exceptions,
        List<Answered> situations,
        Map<String, String> otherwise) {

    public Reading {
        bearers = Set.copyOf(bearers);
        situations = List.copyOf(situations);
        otherwise = Map.copyOf(otherwise);
    }

    /**
     * A situation, and what the reader says of it.
     *
     * @param situation in which the verdict is expected that the text demands
     * @param doubt what speaks against it; empty where it is plain
     * @param pack where the two readings part: the pack's verdict
     * @param why and why it is kept
     */
    public record Answered(Case situation, Optional<String> doubt, Optional<Verdict> pack, Optional<String> why) {}
}
