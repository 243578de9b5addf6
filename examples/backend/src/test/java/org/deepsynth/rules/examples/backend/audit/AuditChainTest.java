package org.deepsynth.rules.examples.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepsynth.rules.examples.backend.audit.TestDatabase.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

class AuditChainTest {

    private static final int WRITERS = 12;
    private static final int EACH = 8;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_is_appended_is_read_back_to_the_letter(Kind kind) {
        TestDatabase database = TestDatabase.create(kind, folder);
        AuditRecord record = Records.by("lan");

        AuditEntry entry =
                database.transaction().execute(status -> database.chain().append(record));

        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(database.log().find(1)).contains(entry);
        assertThat(entry.record()).isEqualTo(record);
        assertThat(entry.previousHash()).isEqualTo(AuditEntry.NOTHING);
    }

    @ParameterizedTest
    @EnumSource
    void many_writers_leave_no_gap_and_no_fork(Kind kind) throws Exception {
        TestDatabase database = TestDatabase.create(kind, folder);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String who = "writer " + i;
            writers.add(threads.submit(() -> {
                for (int n = 0; n < EACH; n++) {
                    database.transaction()
                            .executeWithoutResult(status -> database.chain().append(Records.by(who)));
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        threads.shutdown();

        ChainVerification.Result result = database.verify();
        assertThat(result.broken()).isEmpty();
        assertThat(result.entries()).isEqualTo(WRITERS * EACH);
        assertThat(result.head()).isEqualTo(database.log().head());
        assertThat(database.log().latest(Optional.empty(), Optional.empty(), Long.MAX_VALUE, 1000).stream()
                        .map(entry -> entry.record().askedBy())
                        .distinct())
                .hasSize(WRITERS);
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_whose_transaction_fails_is_not_there(Kind kind) {
        TestDatabase database = TestDatabase.create(kind, folder);
        append(database, 1);

        assertThatThrownBy(() -> database.transaction().executeWithoutResult(status -> {
                    database.chain().append(Records.by("lan"));
                    throw new IllegalStateException("the state could not be changed");
                }))
                .hasMessage("the state could not be changed");
        append(database, 1);

        assertThat(database.verify())
                .extracting(ChainVerification.Result::entries)
                .isEqualTo(2L);
        assertThat(database.verify().intact()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void no_entry_can_be_removed_or_given_another_hash(Kind kind) {
        TestDatabase database = TestDatabase.create(kind, folder);
        append(database, 3);

        for (int sequence = 1; sequence <= 3; sequence++) {
            String one = " where sequence = " + sequence;
            assertThatThrownBy(() -> execute(database, "delete from audit_entry" + one))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> execute(database, "update audit_entry set hash = 'x'" + one))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> execute(database, "truncate table audit_entry"))
                .isInstanceOf(DataAccessException.class);
        assertThat(database.verify().intact()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void no_entry_can_be_edited(Kind kind) {
        TestDatabase database = TestDatabase.create(kind, folder);
        append(database, 2);

        assertThatThrownBy(() -> execute(database, "update audit_entry set asked_by = 'nobody' where sequence = 2"))
                .isInstanceOf(DataAccessException.class);
        assertThat(database.verify().intact()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void no_fork_can_be_written_past_the_application(Kind kind) {
        TestDatabase database = TestDatabase.create(kind, folder);
        append(database, 2);

        assertThatThrownBy(() -> execute(database, """
                        insert into audit_entry
                        select 3, recorded_at, asked_by, occasion, operator, service, feature, description,
                            description_digest, packs, as_of, outcome, decision, 1, previous_hash, 'other'
                        from audit_entry where sequence = 2
                        """)).isInstanceOf(DataAccessException.class);
        assertThat(database.verify().entries()).isEqualTo(2);
    }

    private static void append(TestDatabase database, int times) {
        for (int i = 0; i < times; i++) {
            database.transaction()
                    .executeWithoutResult(status -> database.chain().append(Records.by("lan")));
        }
    }

    private static void execute(TestDatabase database, String statement) {
        database.client().sql(statement).update();
    }
}
