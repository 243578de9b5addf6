package org.deepsynth.rules.benchmarks.transcription;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.law.Ambit;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;

/** Writes a pack as straight Java: a class for each file of rules, one for the service, one for a feature, and one that asks all. */
final class FloorWriter {

    static final String PACKAGE = "org.deepsynth.rules.benchmarks.floor";
    private static final String SERVICE = """
                private final PackFacts facts;
                private List<%1$sFeature> features;

                %1$sService(PackFacts facts) {
                    this.facts = facts;
                }

                static void judge(PackFacts facts, Floor floor) {
                    %1$sService service = new %1$sService(facts);
            %2$s    }

                PackFacts facts() {
                    return facts;
                }

                List<%1$sFeature> features() {
                    if (features == null) {
                        features = new ArrayList<>();
                        facts.features().forEach(one -> features.add(new %1$sFeature(this, one)));
                    }
                    return features;
                }
            """;
    private static final String FEATURE = """
                private final %1$sService service;
                private final Feature feature;

                %1$sFeature(%1$sService service, Feature feature) {
                    this.service = service;
                    this.feature = feature;
                }

                %1$sService service() {
                    return service;
                }

                PackFacts facts() {
                    return service.facts();
                }

                Feature feature() {
                    return feature;
                }
            """;

    private final Catalogue catalogue;
    private final List<LawRule> rules;
    private final String pack;
    private final String section;
    private final PackClasses classes;
    private final List<Ambit> ambits;

    /** For a pack with those rules, a section of that type and those classes. */
    FloorWriter(Catalogue catalogue, List<LawRule> rules, Class<?> section, PackClasses classes) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.pack = FileWriter.className(catalogue.id());
        this.section = section.getSimpleName();
        this.classes = classes;
        this.ambits = catalogue.obligations().stream()
                .map(Obligation::ambit)
                .distinct()
                .toList();
    }

    /** The classes by their names. */
    Map<String, String> write() {
        Map<String, String> written = new TreeMap<>();
        Map<String, List<LawRule>> files = rules.stream()
                .filter(LawRule::onObligation)
                .collect(Collectors.groupingBy(LawRule::address, LinkedHashMap::new, Collectors.toList()));
        files.forEach((address, its) -> written.put(FileWriter.className(address), file(address, its)));
        String judge = files.keySet().stream()
                .map(address -> "        " + FileWriter.className(address) + ".judge(service, floor);\n")
                .collect(Collectors.joining());
        String service = SERVICE.formatted(pack, judge) + named(false) + gates();
        written.put(pack + "Service", FileWriter.type(PACKAGE, pack + "Service", naming(), service));
        String feature = FEATURE.formatted(pack) + named(true);
        written.put(pack + "Feature", FileWriter.type(PACKAGE, pack + "Feature", naming(), feature));
        written.putAll(classes.write(PACKAGE));
        return written;
    }

    /** The class that asks each of these packs. */
    static String all(Set<String> packs) {
        String cases = packs.stream()
                .map(pack -> "            case \"%s\" -> %sService.judge(facts, floor);\n"
                        .formatted(pack, FileWriter.className(pack)))
                .collect(Collectors.joining());
        return FileWriter.type(PACKAGE, "StraightPacks", List.of(), """
                    private StraightPacks() {}

                    static void judge(String pack, PackFacts facts, Floor floor) {
                        switch (pack) {
                %s            default -> throw new IllegalArgumentException(pack);
                        }
                    }
                """.formatted(cases));
    }

    private List<LawRule> naming() {
        return rules.stream().filter(rule -> !rule.onObligation()).toList();
    }

    private String file(String address, List<LawRule> its) {
        String name = FileWriter.className(address);
        String asked = its.stream().map(this::asked).collect(Collectors.joining());
        String methods = its.stream()
                .map(rule -> new FloorRuleWriter(rule, pack, section, classes).method())
                .collect(Collectors.joining());
        return FileWriter.type(
                PACKAGE,
                name,
                its,
                "    private " + name + "() {}\n\n    static void judge(" + pack + "Service service, Floor floor) {\n"
                        + asked + "    }\n" + methods);
    }

    private String asked(LawRule rule) {
        Obligation obligation = catalogue.obligation(rule.name()).orElseThrow();
        String gate = catalogue.obligations().indexOf(obligation) + ", service.gate_"
                + ambits.indexOf(obligation.ambit()) + "(), ";
        String method = RuleWriter.methodName(rule.name());
        return rule.perFeature()
                ? "        floor.features(" + gate + "service.features(), " + FileWriter.className(rule.address())
                        + "::" + method + ");\n"
                : "        floor.service(" + gate + "one -> " + method + "(service, one));\n";
    }

    private String named(boolean perFeature) {
        return naming().stream()
                .filter(rule -> rule.perFeature() == perFeature)
                .map(rule -> new FloorRuleWriter(rule, pack, section, classes).named())
                .collect(Collectors.joining());
    }

    private String gates() {
        StringBuilder text = new StringBuilder();
        for (Ambit ambit : ambits) {
            text.append("""

                        private Gate gate_%1$d;

                        Gate gate_%1$d() {
                            if (gate_%1$d == null) {
                                gate_%1$d = new Gate(%2$s, () -> List.of(%3$s));
                            }
                            return gate_%1$d;
                        }
                    """.formatted(ambits.indexOf(ambit), truth(ambit), clauses(ambit)));
        }
        return text.toString();
    }

    private static String truth(Ambit ambit) {
        String held = ambit.bearers().stream()
                .map(role -> RuleWriter.methodName("role-" + role) + "()")
                .reduce((one, other) -> "Truths.or(" + one + ", " + other + ")")
                .orElse("Truth.YES");
        return ambit.scopes().stream()
                .map(scope -> RuleWriter.methodName("scope-" + scope) + "()")
                .reduce(held, (one, other) -> "Truths.and(" + one + ", " + other + ")");
    }

    private static String clauses(Ambit ambit) {
        Stream<String> held = ambit.bearers().isEmpty()
                ? Stream.of()
                : Stream.of(ambit.bearers().stream()
                        .map(role -> RuleWriter.methodName("role-" + role) + "_formula()")
                        .collect(Collectors.joining(", ", clause("duty-bearer") + "new AnyOf(List.of(", ")))")));
        Stream<String> within = ambit.scopes().stream()
                .map(scope -> clause(scope) + RuleWriter.methodName("scope-" + scope) + "_formula())");
        return Stream.concat(held, within).collect(Collectors.joining(", "));
    }

    private static String clause(String key) {
        return "new Clause(ClauseKind.APPLIES, \"" + key + "\", ";
    }
}
