package org.deepsynth.rules.examples.backend.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.ObligationKind;
import org.deepsynth.rules.text.LocalizedText;

/** What keeps a gap from being accepted as it was asked, all of it at once. */
final class Refusals {

    private static final int LONGEST_REASON = 2000;
    private static final LocalizedText UNKNOWN =
            new LocalizedText("The obligation ({given}) must be one of the packs.", "义务（{given}）须为规则包中的义务。");
    private static final LocalizedText PROHIBITION = new LocalizedText(
            "The obligation ({given}) is a prohibition, and what is prohibited cannot be accepted.",
            "义务（{given}）属于禁止性规定，不得豁免。");
    private static final LocalizedText SUBJECT = new LocalizedText(
            "The subject ({given}) must be a feature of the service, or the word service.",
            "对象（{given}）须为该服务的功能，或者填写service。");
    private static final LocalizedText REASON =
            new LocalizedText("A reason must be given, in at most {given} characters.", "须说明理由，且不得超过{given}个字符。");
    private static final LocalizedText UNTIL =
            new LocalizedText("The last day ({given}) must be today or later.", "截止日期（{given}）须为今天或者以后。");

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
        refusals.check(obligation.isPresent(), UNKNOWN, request.obligation());
        refusals.check(
                obligation
                        .map(Obligation::kind)
                        .filter(ObligationKind.PROHIBITION::equals)
                        .isEmpty(),
                PROHIBITION,
                request.obligation());
        String subject = request.subject();
        refusals.check(subject == null || subject.equals("service") || features.contains(subject), SUBJECT, subject);
        String reason = request.reason();
        refusals.check(
                reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON, REASON, LONGEST_REASON);
        LocalDate until = request.until();
        refusals.check(until != null && !until.isBefore(today), UNTIL, until);
        return refusals.all;
    }

    private void check(boolean fine, LocalizedText otherwise, Object given) {
        if (!fine) {
            all.add(otherwise.with("given", given == null ? "" : given.toString()));
        }
    }
}
