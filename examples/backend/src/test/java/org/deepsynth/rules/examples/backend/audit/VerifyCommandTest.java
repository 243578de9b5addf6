package org.deepsynth.rules.examples.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.deepsynth.rules.examples.backend.audit.TestDatabase.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class VerifyCommandTest {

    @TempDir
    private Path folder;

    @Test
    void an_intact_trail_ends_with_0_and_is_told_with_count_and_head(CapturedOutput output) {
        TestDatabase database = trail();

        assertThat(verify(database.url())).isZero();
        assertThat(output.getOut())
                .contains("intact: 2 entries, head " + database.log().head().hash());
    }

    @Test
    void a_broken_trail_ends_with_1_and_the_first_link_that_does_not_hold(CapturedOutput output) {
        TestDatabase database = trail();
        database.client().sql("drop trigger audit_entry_append_only").update();
        database.client()
                .sql("update audit_entry set decision = 'REFUSED' where sequence = 1")
                .update();

        assertThat(verify(database.url())).isEqualTo(1);
        assertThat(output.getOut())
                .contains("BROKEN after 0 entries: Entry 1 does not hold what its hash was made of.");
    }

    @Test
    void a_database_without_a_trail_ends_with_2(CapturedOutput output) {
        assertThat(verify("jdbc:h2:file:" + folder.resolve("empty"))).isEqualTo(2);
        assertThat(output.getErr()).contains("The audit trail must be readable");
    }

    private TestDatabase trail() {
        TestDatabase database = TestDatabase.create(Kind.H2, folder);
        for (int i = 0; i < 2; i++) {
            database.transaction()
                    .executeWithoutResult(status -> database.chain().append(Records.by("lan")));
        }
        return database;
    }

    private static int verify(String url) {
        return VerifyCommand.run("--verify", "--spring.datasource.url=" + url);
    }
}
