package org.deepsynth.rules.examples.backend.offer;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which features are switched on. */
@Component
public class FeatureStates {

    private final JdbcClient database;

    /** The states in that database. */
    public FeatureStates(JdbcClient database) {
        this.database = database;
    }

    /** The features of a service that are on. */
    public Set<String> on(String service) {
        return new TreeSet<>(
                database.sql("select feature from feature_state where service = :service and switched_on = true")
                        .param("service", service)
                        .query(String.class)
                        .list());
    }

    /**
     * Keeps everybody else from changing that service until the transaction ends: two features that are each in order may not be
     * so together, and must not be assessed side by side.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String service) {
        database.sql("select service from service_lock where service = :service for update")
                .param("service", service)
                .query(String.class)
                .single();
    }

    /** Makes that service lockable. */
    public void register(String service) {
        try {
            database.sql("insert into service_lock (service) values (:service)")
                    .param("service", service)
                    .update();
        } catch (DuplicateKeyException known) {
            // registered by an earlier start or by another instance
            return;
        }
    }

    /** Switches a feature, with the audit entry that says why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(String service, String feature, boolean on, long sequence) {
        int known = database.sql("update feature_state set switched_on = :on, sequence = :sequence"
                        + " where service = :service and feature = :feature")
                .param("on", on)
                .param("sequence", sequence)
                .param("service", service)
                .param("feature", feature)
                .update();
        if (known == 0) {
            database.sql("insert into feature_state (service, feature, switched_on, sequence)"
                            + " values (:service, :feature, :on, :sequence)")
                    .param("service", service)
                    .param("feature", feature)
                    .param("on", on)
                    .param("sequence", sequence)
                    .update();
        }
    }
}
