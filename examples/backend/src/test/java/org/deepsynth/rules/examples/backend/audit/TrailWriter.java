package org.deepsynth.rules.examples.backend.audit;

import org.deepsynth.rules.examples.backend.offer.FeatureStates;

/**
 * A process that appends until it is killed: each of several clients switches a feature of its own, and tells of an entry only
 * once it is committed. Arguments: the address of the database and its user.
 */
public final class TrailWriter {

    static final int CLIENTS = 4;

    private TrailWriter() {}

    public static void main(String[] arguments) {
        TestDatabase database = TestDatabase.open(arguments[0], arguments[1]);
        for (int i = 0; i < CLIENTS; i++) {
            String feature = "feature-" + i;
            new Thread(() -> write(database, feature)).start();
        }
    }

    private static void write(TestDatabase database, String feature) {
        FeatureStates states = new FeatureStates(database.client());
        boolean on = true;
        while (true) {
            boolean next = on;
            AuditEntry entry = database.transaction().execute(status -> {
                AuditEntry written = database.chain().append(Records.by(feature + "=" + next));
                states.set("face-studio", feature, next, written.sequence());
                return written;
            });
            acknowledge(entry);
            on = !on;
        }
    }

    private static synchronized void acknowledge(AuditEntry entry) {
        System.out.println(entry.sequence() + " " + entry.hash());
        System.out.flush();
    }
}
