package org.deepsynth.rules.examples.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.deepsynth.rules.examples.backend.audit.TestDatabase.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with all rights on the database first takes away what guards the trail, and then edits it. */
class ChainVerificationTest {

    @TempDir
    private Path folder;

    private TestDatabase database;

    @BeforeEach
    void a_trail_without_guards() {
        database = TestDatabase.create(Kind.H2, folder);
        for (int i = 0; i < 3; i++) {
            database.transaction()
                    .executeWithoutResult(status -> database.chain().append(Records.by("lan")));
        }
        database.client()
                .sql("alter table audit_head drop constraint audit_head_last")
                .update();
        database.client()
                .sql("alter table audit_entry drop constraint audit_entry_chain")
                .update();
        database.client().sql("drop trigger audit_entry_append_only").update();
    }

    @Test
    void an_untouched_trail_is_intact() {
        assertThat(database.verify().text())
                .isEqualTo("intact: 3 entries, head " + database.log().head().hash());
    }

    @Test
    void an_edited_entry_is_named() {
        edit("update audit_entry set outcome = '{}' where sequence = 2");

        assertThat(database.verify().broken()).contains("Entry 2 does not hold what its hash was made of.");
        assertThat(database.verify().text()).startsWith("BROKEN after 1 entries: ");
    }

    @Test
    void an_entry_that_nobody_could_have_written_is_named() {
        edit("update audit_entry set occasion = 'NO_SUCH' where sequence = 3");

        assertThat(database.verify().broken()).contains("Entry 3 does not hold what its hash was made of.");
    }

    @Test
    void a_removed_entry_is_named() {
        edit("delete from audit_entry where sequence = 2");

        assertThat(database.verify().broken()).contains("Entry 2 is missing; 3 follows.");
    }

    @Test
    void a_removed_end_is_noticed() {
        edit("delete from audit_entry where sequence = 3");

        assertThat(database.verify().broken()).contains("The head names entry 3, which is not the last one found.");
    }

    @Test
    void an_entry_put_in_the_place_of_another_does_not_fit_its_follower() {
        AuditEntry forged = AuditEntry.after(1, AuditEntry.NOTHING, Records.by("somebody else"));
        edit("update audit_entry set asked_by = 'somebody else', hash = '" + forged.hash() + "' where sequence = 1");

        assertThat(database.verify().broken()).contains("Entry 2 does not follow on the one before it.");
    }

    private void edit(String statement) {
        assertThat(database.client().sql(statement).update()).isEqualTo(1);
    }
}
