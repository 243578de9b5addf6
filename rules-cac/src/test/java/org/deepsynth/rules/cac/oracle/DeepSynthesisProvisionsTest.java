package org.deepsynth.rules.cac.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.cac.CacPack;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The pack beside a second opinion that shares nothing with it but the description. */
class DeepSynthesisProvisionsTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new CacPack());
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Path HOLIDAYS = Path.of("src/main/resources/cac/working-days.yaml");
    private static final Path ORDINARY = Path.of("src/test/resources/cac/ordinary.yaml");
    private static final Path SERVICES = Path.of("../examples/services");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final List<LocalDate> EARLIER = Stream.of("2022-12-31", "2023-06-01", "2025-08-31", "2025-09-15")
            .map(LocalDate::parse)
            .toList();

    private final DeepSynthesisProvisions oracle =
            new DeepSynthesisProvisions(new PlainDescription(tree(HOLIDAYS), TODAY));
    private final Map<String, Set<String>> reached = new TreeMap<>();

    @Test
    void both_tell_the_same_of_generated_services_and_reach_every_verdict_of_every_obligation() {
        for (double silent : List.of(0.0, 0.1, 0.3)) {
            services(silent, 300).forEach(service -> holdIfPossible(service, TODAY));
        }
        for (LocalDate day : EARLIER) {
            services(0.1, 30).forEach(service -> holdIfPossible(service, day));
        }

        assertThat(reached)
                .hasSameSizeAs(ENGINE.catalogue("cac").orElseThrow().obligations().stream()
                        .filter(one -> one.instrument().id().equals("ds"))
                        .toList())
                .allSatisfy((id, verdicts) ->
                        assertThat(verdicts).as(id).containsExactly("GAP", "MET", "NOT_APPLICABLE", "UNKNOWN"));
    }

    @Test
    void both_tell_the_same_of_the_services_that_people_wrote_down() throws IOException {
        try (Stream<Path> files = Files.list(SERVICES)) {
            List<Path> services =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            for (Path file : services) {
                Map<String, Object> service = tree(file);
                service.remove("letter");
                hold(service, TODAY);
            }

            assertThat(services).isNotEmpty();
        }
    }

    @Test
    void both_take_evidence_that_has_run_out_for_silence() {
        Map<String, Object> evidence = Map.of("reference", "audit", "validUntil", "2026-06-30");
        Map<String, Object> service = new LinkedHashMap<>(tree(ORDINARY));
        service.put(
                "service",
                Map.of("name", "expired", "usesDeepSynthesis", Map.of("value", "yes", "evidence", List.of(evidence))));

        hold(service, TODAY);
        hold(service, LocalDate.of(2026, 6, 30));

        assertThat(reached.get("cac-ds-4")).containsExactly("MET", "UNKNOWN");
    }

    /** What is mixed of two services may contradict itself, which is told and not judged. */
    private void holdIfPossible(Map<String, Object> service, LocalDate day) {
        try {
            hold(service, day);
        } catch (InvalidSourceException contradiction) {
            assertThat(contradiction).hasMessageContaining("service.terminatedOn");
        }
    }

    private void hold(Map<String, Object> service, LocalDate day) {
        String text = DescriptionGenerator.text(service);
        Map<String, String> found = new LinkedHashMap<>();
        for (Finding finding :
                ENGINE.assess(ENGINE.reader().read("service.json", text), day).findings()) {
            if (finding.obligation().instrument().id().equals("ds")) {
                found.put(finding.id(), finding.verdict().name());
            }
        }
        Map<String, String> second = oracle.verdicts(new PlainDescription(service, day));
        second.forEach((id, verdict) ->
                reached.computeIfAbsent(id, one -> new TreeSet<>()).add(verdict));
        assertThat(found).as("%s on %s", text, day).containsExactlyInAnyOrderEntriesOf(second);
    }

    /** Half of them by chance alone, half much like the ordinary service, which meets everything. */
    private static List<Map<String, Object>> services(double silent, int number) {
        DescriptionGenerator generator = new DescriptionGenerator(ENGINE, number + Math.round(100 * silent));
        Random random = new Random(number);
        Map<String, Object> ordinary = tree(ORDINARY);
        List<Map<String, Object>> services = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Map<String, Object> service = generator.complete();
            services.add(generator.erase(i % 2 == 0 ? service : mixed(ordinary, service, random), silent));
        }
        return services;
    }

    /** The one, with one of ten facts as in the other. */
    private static Map<String, Object> mixed(Map<?, ?> one, Map<?, ?> other, Random random) {
        Map<String, Object> mixed = new LinkedHashMap<>();
        one.forEach((key, value) -> {
            boolean blocks = value instanceof Map && other.get(key) instanceof Map;
            Object fact = random.nextInt(10) == 0 && other.containsKey(key) ? other.get(key) : value;
            mixed.put((String) key, blocks ? mixed((Map<?, ?>) value, (Map<?, ?>) other.get(key), random) : fact);
        });
        return mixed;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Path file) {
        return YAML.readValue(file, Map.class);
    }
}
