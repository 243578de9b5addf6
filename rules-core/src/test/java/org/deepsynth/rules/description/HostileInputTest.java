package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.internal.catalogue.CatalogueReader;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

/** Whatever a text holds, reading it gives a description or a list of faults, and never another exception. */
class HostileInputTest {

    private static final int TEXTS = Integer.getInteger("deepsynth.texts", 5000);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What reading one of these texts, about a kilobyte each, may allocate in bytes at most. */
    private static final long MEMORY = 32_000_000;

    /** How long reading one of them may take in nanoseconds at most; looked at in long runs only. */
    private static final long TIME = 5_000_000_000L;

    /** How parsers speak. */
    private static final String PARSER =
            "ALLOW_|jackson|snakeyaml|Unexpected character|while (parsing|scanning)|<block|Token";

    private static final String DESCRIPTION = """
            # a service
            service:
              name: Bear
              startedOn: 2026-03-02
              modalities: [image, voice]
              roles: {model-developer: yes}
            features:
              - id: bear
                functions: [dialogue]
                mayConfuse: {value: yes, reason: furry, evidence: [a page, {reference: x, validUntil: 2026-12-31}]}
                labels: {image: {onImage: yes, heightPercent: 5.0}}
            notice: {p95Hours: {csam: 24, fraud: unknown}}
            toy:
              sells: yes
              due: 2026-03-16
              checks: [{score: 3}, {score: 1e3}]
              scores: {ncii: {score: 1}}
            """;
    private static final String PACK = """
            id: p
            version: "1"
            languages: [en, zh]
            title: {en: Law, zh: 法}
            lawReadOn: 2026-01-01
            model: m
            instruments: [act]
            parameters:
              rate: {value: 0.5, en: rate, zh: 率, source: x, below: 1}
            consequences:
              FINE: {en: A fine., zh: 罚款。, earlier: {until: 2025-12-31, en: Less., zh: 较轻。}}
            """;
    private static final List<String> SCRAPS = List.of(
            "&a ",
            "*a",
            "!!binary ",
            "!!java/object:x.Y ",
            "<<: ",
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "? ",
            "|\n",
            ">\n",
            "\"",
            "'",
            "\t",
            "\u0000",
            "\u200b",
            "\ud800",
            "\uffff",
            "\u0085",
            "#",
            "%YAML 1.3\n",
            "---\n",
            "...\n",
            "9".repeat(400),
            "1e999999999",
            "-0",
            ".nan",
            "0x1F",
            "2026-02-30",
            "~",
            "null",
            "on",
            "=",
            "\\u",
            "[".repeat(200),
            "{a: ".repeat(200),
            "&x [*x, *x, *x, *x, *x, *x, *x, *x]",
            "是",
            "𠮷",
            "\r");

    @Test
    void a_description_gives_facts_or_faults() {
        hammer(DESCRIPTION, text -> ToyEngine.ENGINE.reader().read("hostile.yaml", text));
    }

    @Test
    void a_pack_gives_a_catalogue_or_faults() {
        hammer(
                PACK,
                text -> CatalogueReader.read(
                        "p",
                        path -> path.equals("p/pack.yaml") ? java.util.Optional.of(text) : java.util.Optional.empty(),
                        java.util.List.of()));
    }

    private static void hammer(String text, Consumer<String> read) {
        Random random = new Random(20260310);
        warmUp(text, read);
        int refused = 0;
        for (int i = 0; i < TEXTS; i++) {
            String hostile = text;
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                hostile = edited(hostile, random);
            }
            long memory = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            try {
                read.accept(hostile);
            } catch (InvalidSourceException told) {
                refused++;
                assertThat(told.getMessage()).isNotBlank().doesNotContainPattern(PARSER);
            } catch (RuntimeException | StackOverflowError other) {
                throw new AssertionError("not told as a fault:\n" + hostile, other);
            }
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - memory)
                    .as(hostile)
                    .isLessThan(MEMORY);
            if (TEXTS >= 100_000) {
                assertThat(System.nanoTime() - start).as(hostile).isLessThan(TIME);
            }
        }
        assertThat(refused).isBetween(TEXTS / 10, TEXTS);
    }

    /** What is loaded once for all is no cost of any text. */
    private static void warmUp(String text, Consumer<String> read) {
        try {
            read.accept(text);
        } catch (InvalidSourceException incomplete) {
            assertThat(incomplete.faults()).isNotEmpty();
        }
    }

    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(from);
            case 2 -> text.substring(0, from) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(to);
            default -> text.substring(0, to) + text.substring(from);
        };
    }
}
