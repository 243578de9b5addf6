package org.deepsynth.rules.examples.backend.audit;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Verifies the audit trail from the command line: of the application it starts only what reads the database. */
public final class VerifyCommand {

    private static final int BROKEN = 1;
    private static final int COULD_NOT_RUN = 2;

    private VerifyCommand() {}

    /** Prints what was found and gives the exit status: 0 intact, 1 broken, 2 could not be read. */
    public static int run(String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Storage.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            ChainVerification.Result result =
                    context.getBean(ChainVerification.class).verify();
            System.out.println(result.text());
            return result.intact() ? 0 : BROKEN;
        } catch (DataAccessException unreadable) {
            System.err.println("The audit trail must be readable: " + unreadable.getMessage());
            return COULD_NOT_RUN;
        }
    }

    /** The database and the trail in it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @Import({AuditLog.class, ChainVerification.class})
    static class Storage {}
}
