package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.List;
import org.deepsynth.rules.finding.Verdict;

/**
 * Where the service stands with one obligation.
 *
 * @param id the obligation's id
 * @param verdict the worst of its subjects' verdicts
 * @param upcoming whether the obligation is only not yet in force
 * @param subjects at least one
 */
public record ObligationEvidence(String id, Verdict verdict, boolean upcoming, List<SubjectEvidence> subjects) {}
