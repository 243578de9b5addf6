package org.deepsynth.rules.examples.backend;

import java.time.Clock;
import java.util.Arrays;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.examples.backend.audit.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the backend; with {@code --verify}, walks the audit trail instead and ends with 0 where it is intact, else 1. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class BackendApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        if (Arrays.asList(arguments).contains("--verify")) {
            System.exit(VerifyCommand.run(arguments));
        }
        SpringApplication.run(BackendApplication.class, arguments);
    }

    /** Loads the rule packs once; the engine serves all threads. */
    @Bean
    ComplianceEngine engine() {
        return ComplianceEngine.load();
    }

    /** What tells the time, everywhere in this application. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
