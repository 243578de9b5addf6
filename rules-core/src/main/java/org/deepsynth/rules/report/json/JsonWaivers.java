package org.deepsynth.rules.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.waiver.Waived;
import org.deepsynth.rules.waiver.Waiver;
import org.deepsynth.rules.waiver.WaiverReview;
import org.jspecify.annotations.Nullable;

/** Waivers as JSON. */
final class JsonWaivers {

    private final Waived waived;

    JsonWaivers(Waived waived) {
        this.waived = waived;
    }

    /** The waiver by which a whole gap is accepted; null where there is none. */
    @Nullable
    Map<String, Object> of(Finding finding) {
        return waived.of(finding).map(JsonWaivers::waiver).orElse(null);
    }

    /** The waiver by which the gap of a subject is accepted; null where there is none. */
    @Nullable
    Map<String, Object> of(Finding finding, SubjectFinding subject) {
        return waived.of(finding, subject).map(JsonWaivers::waiver).orElse(null);
    }

    /** The waivers that somebody should look at again. */
    List<Map<String, Object>> review() {
        return waived.review().stream().map(JsonWaivers::review).toList();
    }

    private static Map<String, Object> review(WaiverReview review) {
        Waiver waiver = review.waiver();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("obligation", waiver.obligation());
        fields.put("subject", waiver.subject().orElse(null));
        fields.put("concern", Names.of(review.concern()));
        fields.put("line", waiver.line() == 0 ? null : waiver.line());
        fields.putAll(waiver(waiver));
        return fields;
    }

    private static Map<String, Object> waiver(Waiver waiver) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("owner", waiver.owner());
        fields.put("approver", waiver.approver());
        fields.put("reason", waiver.reason());
        fields.put("from", waiver.from().toString());
        fields.put("until", waiver.until().toString());
        fields.put("zone", waiver.zone().getId());
        fields.put("measure", waiver.measure().orElse(null));
        fields.put("ticket", waiver.ticket().orElse(null));
        return fields;
    }
}
