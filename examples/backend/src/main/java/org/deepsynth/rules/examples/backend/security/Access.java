package org.deepsynth.rules.examples.backend.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.audit.AuditLog;
import org.deepsynth.rules.examples.backend.offer.Offer;
import org.deepsynth.rules.examples.backend.offer.OfferedService;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the signed-in user gets to see. What belongs to another operator is reported as not there, so that nobody learns whose
 * services there are.
 */
@Component
public class Access {

    private final Offer offer;
    private final AuditLog log;

    /** Access to that offer and trail. */
    public Access(Offer offer, AuditLog log) {
        this.offer = offer;
        this.log = log;
    }

    /** Who is signed in. */
    public Account account() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Account account) {
            return account;
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
    }

    /** The services that the user sees, by their keys. */
    public Map<String, OfferedService> services() {
        Map<String, OfferedService> seen = new LinkedHashMap<>();
        offer.services().forEach((key, service) -> {
            if (sees(service.operator())) {
                seen.put(key, service);
            }
        });
        return seen;
    }

    /** The service of that key. */
    public OfferedService service(String key) {
        return offer.service(key)
                .filter(service -> sees(service.operator()))
                .orElseThrow(() -> new NotFoundException("service", key));
    }

    /** The audit entry of that number. */
    public AuditEntry entry(long sequence) {
        return log.find(sequence)
                .filter(entry -> sees(entry.record().operator()))
                .orElseThrow(() -> new NotFoundException("assessment", Long.toString(sequence)));
    }

    private boolean sees(String operator) {
        Optional<String> own = account().operator();
        return own.isEmpty() || !operator.isEmpty() && own.get().equals(operator);
    }
}
