package org.deepsynth.rules.report.site;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Obligation;

/**
 * A case, as an example of what an article means in life.
 *
 * @param address the path of the provision's files beside which it stands, such as {@code cac/ds/art-14}
 * @param name what is the case, in a sentence
 * @param set the facts in which it differs from an ordinary service that meets everything, as YAML values by path
 * @param with the parameters that are chosen otherwise, by name
 * @param asOf the evaluation date
 * @param expect the verdicts that change; an id that ends in a star stands for all ids that begin so
 */
public record SiteCase(
        String address,
        String name,
        Map<String, String> set,
        Map<String, String> with,
        LocalDate asOf,
        Map<String, Verdict> expect) {

    public SiteCase {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        expect = Collections.unmodifiableMap(new LinkedHashMap<>(expect));
    }

    /** To which verdict it brings an obligation; empty where it leaves that as it is. */
    Optional<Verdict> verdict(String obligation) {
        return Optional.ofNullable(expect.get(obligation))
                .or(() -> expect.entrySet().stream()
                        .filter(one -> one.getKey().endsWith("*")
                                && obligation.startsWith(
                                        one.getKey().substring(0, one.getKey().length() - 1)))
                        .map(Map.Entry::getValue)
                        .reduce((one, later) -> later));
    }

    /** Whether it is an example of that obligation: it names it, or it stands beside it and turns it with many others. */
    boolean shows(Obligation obligation) {
        return expect.containsKey(obligation.id())
                || address.equals(obligation.address())
                        && verdict(obligation.id()).isPresent();
    }
}
