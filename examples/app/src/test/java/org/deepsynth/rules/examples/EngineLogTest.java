package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What whoever runs the library reads of it in a log. */
class EngineLogTest {

    private final Logger library = (Logger) LoggerFactory.getLogger("org.deepsynth.rules");
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @BeforeEach
    void listen() {
        told.start();
        library.addAppender(told);
        library.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stop_listening() {
        library.detachAppender(told);
        library.setLevel(null);
    }

    @Test
    void an_engine_says_once_which_packs_it_has_and_at_debug_how_it_came_by_them() {
        ComplianceEngine.load("letter", "cac");

        assertThat(at(Level.INFO))
                .singleElement()
                .asString()
                .matches("Ready after \\d+ ms: cac \\S+ \\(law read on 2026-10-11, 210 obligations\\),"
                        + " letter \\S+ \\(law read on \\S+, 45 obligations\\)");
        assertThat(at(Level.DEBUG))
                .contains("Pack cac: catalogue read", "Pack cac: rules loaded")
                .contains("Pack letter: rules checked against the catalogue");
    }

    @Test
    void nothing_of_a_description_is_logged() {
        ComplianceEngine engine = ComplianceEngine.load();
        engine.assess(
                engine.reader().read("s.yaml", "service: {name: Secret project, usesDeepSynthesis: yes}"),
                LocalDate.of(2026, 11, 1));

        assertThat(told.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains("Secret"));
    }

    private List<String> at(Level level) {
        return told.list.stream()
                .filter(event -> event.getLevel() == level)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
