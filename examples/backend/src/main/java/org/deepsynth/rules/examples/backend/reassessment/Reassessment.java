package org.deepsynth.rules.examples.backend.reassessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.examples.backend.assessment.Assessor;
import org.deepsynth.rules.examples.backend.assessment.Assessor.Context;
import org.deepsynth.rules.examples.backend.audit.AuditChain;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.audit.AuditLog;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Decision;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;
import org.deepsynth.rules.examples.backend.offer.FeatureStates;
import org.deepsynth.rules.examples.backend.offer.Offer;
import org.deepsynth.rules.examples.backend.offer.OfferedService;
import org.deepsynth.rules.examples.backend.offer.ServiceDescription;
import org.deepsynth.rules.report.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Assesses what runs of every service as of today, and keeps what is another than last time. It switches nothing off. */
@Component
class Reassessment {

    private static final Logger LOG = LoggerFactory.getLogger(Reassessment.class);

    private final Offer offer;
    private final FeatureStates states;
    private final ServiceDescription descriptions;
    private final Assessor assessor;
    private final AuditChain chain;
    private final AuditLog log;
    private final Comparison comparison;
    private final ChangeStore changes;
    private final TransactionTemplate transaction;

    Reassessment(
            Offer offer,
            FeatureStates states,
            ServiceDescription descriptions,
            Assessor assessor,
            AuditChain chain,
            AuditLog log,
            Comparison comparison,
            ChangeStore changes,
            TransactionTemplate transaction) {
        this.offer = offer;
        this.states = states;
        this.descriptions = descriptions;
        this.assessor = assessor;
        this.chain = chain;
        this.log = log;
        this.comparison = comparison;
        this.changes = changes;
        this.transaction = transaction;
    }

    /** Assesses all services, each in a transaction of its own, and gives what changed. */
    List<VerdictChange> run(String askedBy) {
        List<VerdictChange> all = new ArrayList<>();
        offer.services()
                .forEach((key, service) -> all.addAll(transaction.execute(status -> reassess(key, service, askedBy))));
        LOG.info("Re-assessed services={} changes={}", offer.services().size(), all.size());
        return all;
    }

    private List<VerdictChange> reassess(String key, OfferedService service, String askedBy) {
        states.lock(key);
        Optional<AuditEntry> before = log.latestRunning(key);
        Description description = descriptions.of(key, service, states.on(key));
        Report report = assessor.assess(description, assessor.today(), key);
        Context context = new Context(askedBy, Occasion.SCHEDULE, service.operator(), key, "");
        AuditEntry after = chain.append(assessor.record(context, description, report, Decision.NONE));
        List<VerdictChange> found = before.map(earlier -> comparison.between(earlier, after, report))
                .orElse(List.of());
        found.forEach(changes::add);
        return found;
    }
}
