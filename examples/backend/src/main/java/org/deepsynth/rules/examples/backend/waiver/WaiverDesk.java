package org.deepsynth.rules.examples.backend.waiver;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.examples.backend.assessment.AssessmentSettings;
import org.deepsynth.rules.examples.backend.assessment.Obligations;
import org.deepsynth.rules.examples.backend.offer.OfferedService;
import org.deepsynth.rules.examples.backend.security.Access;
import org.deepsynth.rules.examples.backend.security.NotFoundException;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.waiver.Waiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where compliance accepts gaps. A waiver changes no verdict; the gate lets pass what it covers. */
@Service
public class WaiverDesk {

    private static final Logger LOG = LoggerFactory.getLogger(WaiverDesk.class);

    private final Access access;
    private final WaiverStore store;
    private final Obligations obligations;
    private final AssessmentSettings settings;
    private final Clock clock;

    /** A desk for those obligations. */
    public WaiverDesk(
            Access access, WaiverStore store, Obligations obligations, AssessmentSettings settings, Clock clock) {
        this.access = access;
        this.store = store;
        this.obligations = obligations;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is to be accepted.
     *
     * @param obligation the obligation's id
     * @param subject a feature, or {@code service}; all of them where it is left out
     * @param reason why
     * @param until the last day
     */
    public record Request(String obligation, String subject, String reason, LocalDate until) {}

    /** The waivers of a service that were not revoked. */
    public List<Waiver> of(String service) {
        access.service(service);
        return store.of(service);
    }

    /**
     * Accepts a gap from today on, and gives the waiver's number.
     *
     * @throws WaiverRefusedException where it must not be accepted so, with all that is against it
     */
    @PreAuthorize("hasRole('COMPLIANCE')")
    public long grant(String service, Request request) {
        OfferedService offered = access.service(service);
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        List<LocalizedText> refusals = Refusals.of(
                request,
                obligations.find(request.obligation()),
                offered.features().keySet(),
                today);
        if (!refusals.isEmpty()) {
            throw new WaiverRefusedException(refusals);
        }
        String by = access.account().getUsername();
        Waiver waiver = new Waiver(
                request.obligation(),
                Optional.ofNullable(request.subject()),
                request.reason(),
                offered.operator(),
                by,
                today,
                request.until(),
                settings.zone(),
                Optional.empty(),
                Optional.empty(),
                0);
        long number = store.add(service, waiver);
        LOG.info("Waived service={} obligation={} until={} by={}", service, request.obligation(), request.until(), by);
        return number;
    }

    /** Revokes a waiver. */
    @PreAuthorize("hasRole('COMPLIANCE')")
    public void revoke(String service, long number) {
        access.service(service);
        String by = access.account().getUsername();
        if (!store.revoke(service, number, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new NotFoundException("waiver", Long.toString(number));
        }
        LOG.info("Revoked service={} waiver={} by={}", service, number, by);
    }
}
