package org.deepsynth.rules.examples.backend.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.examples.backend.assessment.AssessmentLimit;
import org.deepsynth.rules.examples.backend.assessment.Assessor;
import org.deepsynth.rules.examples.backend.assessment.Assessor.Context;
import org.deepsynth.rules.examples.backend.assessment.Binding;
import org.deepsynth.rules.examples.backend.audit.AuditChain;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Decision;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;
import org.deepsynth.rules.examples.backend.offer.FeatureStates;
import org.deepsynth.rules.examples.backend.offer.OfferedService;
import org.deepsynth.rules.examples.backend.offer.ServiceDescription;
import org.deepsynth.rules.examples.backend.security.Access;
import org.deepsynth.rules.examples.backend.security.NotFoundException;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Switches features. One goes on only if the service with it has no binding gap that nobody accepts; what is open does not stand
 * in the way, and is told. Off it goes always. State and audit entry are one transaction, a refusal is kept too.
 */
@Service
public class ReleaseGate {

    private final Access access;
    private final FeatureStates states;
    private final ServiceDescription descriptions;
    private final Assessor assessor;
    private final AssessmentLimit limit;
    private final AuditChain chain;
    private final TransactionTemplate transaction;

    /** A gate for the configured services. */
    public ReleaseGate(
            Access access,
            FeatureStates states,
            ServiceDescription descriptions,
            Assessor assessor,
            AssessmentLimit limit,
            AuditChain chain,
            TransactionTemplate transaction) {
        this.access = access;
        this.states = states;
        this.descriptions = descriptions;
        this.assessor = assessor;
        this.limit = limit;
        this.chain = chain;
        this.transaction = transaction;
    }

    /** Switches a feature on or off; empty where it is so already, and nothing was to be decided. */
    @PreAuthorize("hasRole('OPERATOR')")
    public Optional<GateDecision> set(String key, String feature, boolean on) {
        OfferedService service = access.service(key);
        if (!service.features().containsKey(feature)) {
            throw new NotFoundException("feature", feature);
        }
        Context context = new Context(access.account().getUsername(), Occasion.GATE, service.operator(), key, feature);
        return limit.run(() -> transaction.execute(status -> decide(context, service, on)));
    }

    private Optional<GateDecision> decide(Context context, OfferedService service, boolean on) {
        states.lock(context.service());
        Set<String> running = new TreeSet<>(states.on(context.service()));
        boolean changes = on ? running.add(context.feature()) : running.remove(context.feature());
        if (!changes) {
            return Optional.empty();
        }
        Description description = descriptions.of(context.service(), service, running);
        Report report = assessor.assess(description, assessor.today(), context.service());
        List<Finding> against = on ? Binding.gaps(report) : List.of();
        AuditEntry entry = chain.append(assessor.record(context, description, report, decision(on, against.isEmpty())));
        if (against.isEmpty()) {
            states.set(context.service(), context.feature(), on, entry.sequence());
        }
        return Optional.of(new GateDecision(entry, report, against, Binding.open(report)));
    }

    private static Decision decision(boolean on, boolean allowed) {
        if (!allowed) {
            return Decision.REFUSED;
        }
        return on ? Decision.SWITCHED_ON : Decision.SWITCHED_OFF;
    }
}
