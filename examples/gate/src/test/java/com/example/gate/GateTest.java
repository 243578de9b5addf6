package com.example.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The whole application; each test finds every feature off. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(GateTest.Time.class)
abstract class GateTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    private StudioProperties studio;

    /** The first moment of 1 November in China, where the day before has eight hours left on the computer's clock. */
    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        Clock midnight() {
            return Clock.fixed(Instant.parse("2026-10-31T16:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void start_over() {
        studio.features()
                .keySet()
                .forEach(feature -> mvc.delete().uri("/releases/" + feature).exchange());
    }

    MvcTestResult release(String feature) {
        return mvc.put().uri("/releases/" + feature).exchange();
    }

    MvcTestResult standing() {
        return mvc.get().uri("/releases").exchange();
    }
}
