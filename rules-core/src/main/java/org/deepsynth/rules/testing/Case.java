package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.Map;
import org.deepsynth.rules.finding.Verdict;

/**
 * A small situation that differs in a few facts from an ordinary, compliant service, and the verdicts that change because of
 * it. Nothing else may change.
 *
 * @param name a sentence that a lawyer could nod at
 * @param set the facts that differ, as YAML values by path
 * @param asOf the evaluation date
 * @param expect the verdicts that change, by obligation; an id that ends in a star stands for all ids that begin so
 */
public record Case(String name, Map<String, String> set, LocalDate asOf, Map<String, Verdict> expect) {}
