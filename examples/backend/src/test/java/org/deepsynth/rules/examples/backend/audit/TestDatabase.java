package org.deepsynth.rules.examples.backend.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database of one of the two kinds, and the trail's classes on it. */
public record TestDatabase(String url, String user, DataSource source) {

    private static EmbeddedPostgres postgres;

    /** The kinds that the application runs on. */
    public enum Kind {
        H2,
        POSTGRESQL
    }

    /** A new one of that kind. */
    public static TestDatabase create(Kind kind, Path folder) {
        return switch (kind) {
            case H2 -> open(newEmbeddedDatabase(folder), "backend");
            case POSTGRESQL -> open(newPostgresDatabase(), "postgres");
        };
    }

    /** The one at that address. */
    public static TestDatabase open(String url, String user) {
        DataSource source = new DriverManagerDataSource(url, user, "");
        String vendor = url.split(":")[1];
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration/all", "db/migration/" + vendor)
                .load()
                .migrate();
        return new TestDatabase(url, user, source);
    }

    /** The address of an embedded database in that folder, with the settings that the application has. */
    public static String newEmbeddedDatabase(Path folder) {
        try {
            Object url = new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .get(0)
                    .getProperty("spring.datasource.url");
            return url.toString().replace("${backend.data:./data}", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of an empty database on the one real PostgreSQL of this test run. */
    public static synchronized String newPostgresDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
            }
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    public JdbcClient client() {
        return JdbcClient.create(source);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    public AuditChain chain() {
        return new AuditChain(client());
    }

    public AuditLog log() {
        return new AuditLog(client());
    }

    public ChainVerification.Result verify() {
        return new ChainVerification(log()).verify();
    }
}
