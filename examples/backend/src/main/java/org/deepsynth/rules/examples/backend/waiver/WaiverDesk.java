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
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.ObligationKind;
import org.deepsynth.rules.report.Waiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where compliance accepts gaps. A waiver changes no verdict; the gate lets pass what it covers. */
@Service
public class WaiverDesk {

    private static final Logger LOG = LoggerFactory.getLogger(WaiverDesk.class);
    private static final int LONGEST_REASON = 2000;

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
     * @throws WaiverRefusedException where it must not be accepted so
     */
    @PreAuthorize("hasRole('COMPLIANCE')")
    public long grant(String service, Request request) {
        OfferedService offered = access.service(service);
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        check(offered, request, today);
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

    private void check(OfferedService offered, Request request, LocalDate today) {
        Obligation obligation = obligations
                .find(request.obligation())
                .orElseThrow(() -> refused(
                        "The obligation (%s) must be one of the packs.", "义务（%s）须为规则包中的义务。", request.obligation()));
        if (obligation.kind() == ObligationKind.PROHIBITION) {
            throw refused(
                    "The obligation (%s) is a prohibition, and what is prohibited cannot be accepted.",
                    "义务（%s）属于禁止性规定，不得豁免。", obligation.id());
        }
        if (request.subject() != null
                && !request.subject().equals("service")
                && !offered.features().containsKey(request.subject())) {
            throw refused(
                    "The subject (%s) must be a feature of the service, or the word service.",
                    "对象（%s）须为该服务的功能，或者填写service。", request.subject());
        }
        if (request.reason() == null
                || request.reason().isBlank()
                || request.reason().length() > LONGEST_REASON) {
            throw refused("A reason must be given, in at most %s characters.", "须说明理由，且不得超过%s个字符。", LONGEST_REASON);
        }
        if (request.until() == null || request.until().isBefore(today)) {
            throw refused(
                    "The last day (%s) must be today or later.",
                    "截止日期（%s）须为今天或者以后。", request.until() == null ? "" : request.until());
        }
    }

    private static WaiverRefusedException refused(String english, String chinese, Object what) {
        return new WaiverRefusedException(new LocalizedText(english.formatted(what), chinese.formatted(what)));
    }
}
