package org.deepsynth.rules.examples.backend.web;

import java.util.Optional;
import org.deepsynth.rules.examples.backend.audit.ChainVerification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail for auditors; its entries are the assessments. */
@RestController
public class AuditController {

    private final ChainVerification verification;

    /** Verifies by that. */
    public AuditController(ChainVerification verification) {
        this.verification = verification;
    }

    /**
     * What a walk over the chain found.
     *
     * @param broken the first link that does not hold; none where all do
     */
    public record Verified(boolean intact, long entries, String head, Optional<String> broken) {}

    /** Walks the whole chain. */
    @GetMapping("/api/audit/verification")
    @PreAuthorize("hasRole('AUDITOR')")
    public Verified verify() {
        ChainVerification.Result result = verification.verify();
        return new Verified(result.intact(), result.entries(), result.head().hash(), result.broken());
    }
}
