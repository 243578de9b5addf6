package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Ground;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.PackFindings;

/** Why obligations apply: of each gap what it rests on beside what most gaps of its pack share, and that once. */
public final class Grounds {

    /** With fewer gaps each is told in full. */
    private static final int FEW = 4;

    private final Words words;
    private final Compared compared;
    private final Catalogue catalogue;
    private final Set<String> shared = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();

    /** The facts by which roles are held. */
    private final Set<Fact> ofRoles = new HashSet<>();

    /** Of a pack's findings. */
    public Grounds(PackFindings pack, Words words) {
        this.words = words;
        this.compared = new Compared(words);
        this.catalogue = pack.catalogue();
        for (Finding finding : pack.findings()) {
            for (Ground ground : FindingSummary.grounds(finding)) {
                if (ground.bearer()) {
                    ofRoles.addAll(ground.facts());
                }
            }
        }
        List<Finding> gaps = pack.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.GAP)
                .toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding gap : gaps) {
            FindingSummary.grounds(gap).stream()
                    .filter(Ground::bearer)
                    .forEach(ground -> roles.add(bearer(gap, ground)));
            parts(gap).forEach(part -> counts.merge(part, 1, Integer::sum));
        }
        if (gaps.size() >= FEW) {
            counts.forEach((part, count) -> {
                if (2 * count > gaps.size()) {
                    shared.add(part);
                }
            });
        }
    }

    /** What is the same for the gaps of the pack: why most apply, and in which roles they are owed. */
    public List<String> shared() {
        List<String> lines = new ArrayList<>();
        if (!roles.isEmpty()) {
            lines.add(words.get("roles-held").formatted(joined(roles)));
        }
        if (!shared.isEmpty()) {
            lines.add(words.get("applies-shared").formatted(joined(shared)));
        }
        return lines;
    }

    /**
     * Why the obligation of a gap or a met finding applies, in one line: beside what is shared, and beside what its reasons tell
     * anyway; empty where nothing is left.
     */
    public Optional<String> of(Finding finding) {
        Set<String> own = parts(finding);
        own.removeAll(shared);
        return own.isEmpty() ? Optional.empty() : Optional.of(words.get("applies-because") + joined(own));
    }

    /** The facts by which it applies. */
    static Set<Fact> facts(Finding finding) {
        return FindingSummary.grounds(finding).stream()
                .flatMap(ground -> ground.facts().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String joined(Set<String> parts) {
        return String.join(words.get("semicolon"), parts);
    }

    private Set<String> parts(Finding finding) {
        Set<Fact> told = FindingSummary.decidedBy(finding);
        Set<String> parts = new LinkedHashSet<>();
        for (Ground ground : FindingSummary.grounds(finding)) {
            ground.facts().stream()
                    .filter(fact -> !told.contains(fact) && !ofRoles.contains(fact))
                    .forEach(fact -> parts.add(fact(fact, ground)));
        }
        return parts;
    }

    /** In whose role it is owed: a list of roles, with all that are not held, says less. */
    private String bearer(Finding finding, Ground ground) {
        List<String> roles = finding.obligation().bearers();
        List<Formula> held = ground.formula().parts();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < roles.size() && i < held.size(); i++) {
            if (held.get(i).truth() == Truth.YES) {
                names.add(words.in(catalogue.role(roles.get(i))));
            }
        }
        String bearer = String.join(words.get("or"), names);
        String facts = ground.facts().stream()
                .map(fact -> brief(fact, ground))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(words.get("comma")));
        return facts.isEmpty() ? bearer : bearer + words.bracketed(facts);
    }

    /** A fact on a role by its line; where a threshold makes the role, in full. */
    private String brief(Fact fact, Ground ground) {
        int line = fact.origin().line();
        if (!thresholds(fact, ground).isEmpty()) {
            return fact(fact, ground);
        }
        return line == 0 ? "" : words.labels().line(line);
    }

    private static List<Comparison> thresholds(Fact fact, Ground ground) {
        return ground.comparisons().stream()
                .filter(one -> !one.limits().isEmpty())
                .filter(one -> one.asked().filter(fact::equals).isPresent())
                .toList();
    }

    private String fact(Fact fact, Ground ground) {
        int line = fact.origin().line();
        String place = line == 0 ? "" : words.bracketed(words.labels().line(line));
        return fact.path()
                + words.get("colon")
                + new ValueText(words.labels()).present(fact)
                + place
                + compared.asked(fact, thresholds(fact, ground));
    }
}
