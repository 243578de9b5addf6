package org.deepsynth.rules.examples.backend.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.examples.backend.assessment.Assessor.Context;
import org.deepsynth.rules.examples.backend.audit.AuditChain;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.audit.AuditLog;
import org.deepsynth.rules.examples.backend.audit.AuditRecord;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Decision;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;
import org.deepsynth.rules.examples.backend.offer.FeatureStates;
import org.deepsynth.rules.examples.backend.offer.OfferedService;
import org.deepsynth.rules.examples.backend.offer.ServiceDescription;
import org.deepsynth.rules.examples.backend.security.Access;
import org.deepsynth.rules.report.Report;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Assesses on request, and keeps what it finds. */
@Service
public class Assessments {

    private final Access access;
    private final FeatureStates states;
    private final ServiceDescription descriptions;
    private final ComplianceEngine engine;
    private final Assessor assessor;
    private final AssessmentLimit limit;
    private final AuditChain chain;
    private final AuditLog log;
    private final TransactionTemplate transaction;

    /** Assesses what the user may see. */
    public Assessments(
            Access access,
            FeatureStates states,
            ServiceDescription descriptions,
            ComplianceEngine engine,
            Assessor assessor,
            AssessmentLimit limit,
            AuditChain chain,
            AuditLog log,
            TransactionTemplate transaction) {
        this.access = access;
        this.states = states;
        this.descriptions = descriptions;
        this.engine = engine;
        this.assessor = assessor;
        this.limit = limit;
        this.chain = chain;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Assesses a configured service.
     *
     * @param day the evaluation date; today where it is empty
     * @param planned whether with all its features, and not only with those that are on
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'COMPLIANCE')")
    public AuditEntry ofService(String key, Optional<LocalDate> day, boolean planned) {
        OfferedService service = access.service(key);
        return limit.run(() -> {
            Set<String> features = planned ? service.features().keySet() : states.on(key);
            Description description = descriptions.of(key, service, features);
            return keep(description, day, new Context(name(), Occasion.REQUEST, service.operator(), key, ""));
        });
    }

    /**
     * Assesses a described service of nobody's offer.
     *
     * @param source what to call the text in messages; JSON where it ends in {@code .json}, else YAML
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'COMPLIANCE')")
    public AuditEntry ofText(String source, String text, Optional<LocalDate> day) {
        String operator = access.account().operator().orElse("");
        return limit.run(() ->
                keep(engine.reader().read(source, text), day, new Context(name(), Occasion.REQUEST, operator, "", "")));
    }

    /** The latest kept assessments before a number, newest first. */
    public List<AuditEntry> latest(Optional<String> service, long before, int count) {
        service.ifPresent(access::service);
        return log.latest(access.account().operator(), service, before, count);
    }

    private AuditEntry keep(Description description, Optional<LocalDate> day, Context context) {
        Report report = assessor.assess(description, day.orElseGet(assessor::today), context.service());
        AuditRecord record = assessor.record(context, description, report, Decision.NONE);
        return transaction.execute(status -> chain.append(record));
    }

    private String name() {
        return access.account().getUsername();
    }
}
