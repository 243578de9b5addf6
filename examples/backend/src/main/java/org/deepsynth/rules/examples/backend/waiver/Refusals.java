package org.deepsynth.rules.examples.backend.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.examples.backend.Words;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.ObligationKind;
import org.deepsynth.rules.text.LocalizedText;

/** What keeps a gap from being accepted as it was asked, all of it at once. */
final class Refusals {

    private static final int LONGEST_REASON = 2000;

    private final List<LocalizedText> all = new ArrayList<>();

    /**
     * The refusals of a request.
     *
     * @param obligation the obligation that it names, where there is such a one
     * @param features the features that the service has
     */
    static List<LocalizedText> of(
            WaiverDesk.Request request, Optional<Obligation> obligation, Set<String> features, LocalDate today) {
        Refusals refusals = new Refusals();
        refusals.check(obligation.isPresent(), "obligation", request.obligation());
        refusals.check(
                obligation
                        .map(Obligation::kind)
                        .filter(ObligationKind.PROHIBITION::equals)
                        .isEmpty(),
                "prohibition",
                request.obligation());
        String subject = request.subject();
        refusals.check(subject == null || subject.equals("service") || features.contains(subject), "subject", subject);
        String reason = request.reason();
        refusals.check(
                reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON, "reason", LONGEST_REASON);
        LocalDate until = request.until();
        refusals.check(until != null && !until.isBefore(today), "until", until);
        return refusals.all;
    }

    private void check(boolean fine, String otherwise, Object given) {
        if (!fine) {
            all.add(Words.of("waiver-refused." + otherwise).with("given", given == null ? "" : given.toString()));
        }
    }
}
