package org.deepsynth.rules.examples.backend.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** What H2 calls when somebody edits or removes an entry; PostgreSQL has a function of its own for that. */
public final class AppendOnlyTrigger implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("The audit trail is append only.");
    }
}
