package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.Map;
import org.deepsynth.rules.finding.Verdict;

/**
 * A small situation that differs in a few facts from an ordinary, compliant service, and the verdicts that change because of
 * it. Nothing else may change.
 *
 * @param source the file that holds it, such as {@code cac/ds/art-14.cases.yaml}
 * @param name a sentence that a lawyer could nod at
 * @param set the facts that differ, as YAML values by path
 * @param with the parameters that a user is to have chosen, such as readings of a disputed text, by name
 * @param asOf the evaluation date
 * @param expect the verdicts that change, by obligation; an id that ends in a star stands for all ids that begin so
 */
public record Case(
        String source,
        String name,
        Map<String, String> set,
        Map<String, String> with,
        LocalDate asOf,
        Map<String, Verdict> expect) {

    /** The address of the provision whose case it is. */
    String provision() {
        return source.endsWith(CaseFile.ENDING) ? source.substring(0, source.length() - CaseFile.ENDING.length()) : "";
    }
}
