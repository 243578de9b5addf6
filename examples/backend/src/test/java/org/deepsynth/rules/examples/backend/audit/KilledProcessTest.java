package org.deepsynth.rules.examples.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.examples.backend.audit.TestDatabase.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledProcessTest {

    private static final int ENOUGH = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_process_killed_while_it_writes_loses_no_acknowledged_entry_and_leaves_no_half_one(Kind kind)
            throws Exception {
        String url = kind == Kind.H2 ? TestDatabase.newEmbeddedDatabase(folder) : TestDatabase.newPostgresDatabase();
        String user = kind == Kind.H2 ? "backend" : "postgres";

        Map<Long, String> acknowledged = writeAndKill(url, user);
        TestDatabase database = TestDatabase.open(url, user);

        ChainVerification.Result result = database.verify();
        assertThat(result.broken()).isEmpty();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        acknowledged.forEach((sequence, hash) -> assertThat(database.log().find(sequence))
                .get()
                .extracting(AuditEntry::hash)
                .isEqualTo(hash));
        assertStatesAreThoseOfTheTrail(database);
        database.transaction().executeWithoutResult(status -> database.chain().append(Records.by("after")));
        assertThat(database.verify().entries()).isEqualTo(result.entries() + 1);
    }

    private Map<Long, String> writeAndKill(String url, String user) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TrailWriter.class.getName(),
                        url,
                        user)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        Map<Long, String> acknowledged = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                String[] parts = line.split(" ");
                // the last line may have been cut off in the middle
                if (parts.length == 2 && parts[1].length() == AuditEntry.NOTHING.length()) {
                    acknowledged.put(Long.parseLong(parts[0]), parts[1]);
                }
                if (acknowledged.size() == ENOUGH) {
                    // by its handle, which leaves what it has told so far to be read
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        return acknowledged;
    }

    /** State and entry are one transaction: a feature is as the last entry about it says. */
    private static void assertStatesAreThoseOfTheTrail(TestDatabase database) {
        Map<String, String> last = new LinkedHashMap<>();
        database.log().walk(row -> {
            String[] parts = row.entry().orElseThrow().record().askedBy().split("=");
            last.put(parts[0], parts[1] + " " + row.sequence());
        });
        Map<String, String> states = new LinkedHashMap<>();
        database.client()
                .sql("select feature, switched_on, sequence from feature_state")
                .query((row, number) -> states.put(
                        row.getString("feature"), row.getBoolean("switched_on") + " " + row.getLong("sequence")))
                .list();
        assertThat(states).hasSize(TrailWriter.CLIENTS).isEqualTo(last);
    }
}
