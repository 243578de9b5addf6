package com.example.gate;

import java.time.Clock;
import org.deepsynth.rules.ComplianceEngine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the gate. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GateApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(GateApplication.class, arguments);
    }

    /**
     * Loaded once, by name and at the start: it serves all threads, and where the pack is not there nothing starts. A gate that
     * knew no law would let everything pass.
     */
    @Bean
    ComplianceEngine engine() {
        return ComplianceEngine.load("cac");
    }

    /** What tells the time. The day that counts is the one in China, which the engine knows, and not the computer's. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
