package org.deepsynth.rules.benchmarks.floor.evidence;

import static org.deepsynth.rules.benchmarks.floor.evidence.Asked.of;

import java.math.BigDecimal;
import java.util.List;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.cac.Filing;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.TextLabel;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.LocalizedText;

/** The comparisons that the three instruments make, with their words. */
final class Relations {

    private static final LocalizedText MONTHS = atLeast(Limits.LOG_MONTHS);
    private static final LocalizedText HEIGHT = atLeast(Limits.LABEL_HEIGHT_PERCENT);
    private static final LocalizedText SECONDS = atLeast(Limits.LABEL_SECONDS);
    private static final LocalizedText PER_FILE =
            new LocalizedText("exactly " + Limits.LABELS_PER_FILE, "等于" + Limits.LABELS_PER_FILE);
    private static final LocalizedText CORNER_MARK = new LocalizedText("corner-mark", "corner-mark");
    private static final LocalizedText OTHER_VALUE = new LocalizedText("other", "other");
    private static final LocalizedText NOT_FILED = new LocalizedText("not-filed", "not-filed");
    private static final LocalizedText COMPLETED = new LocalizedText("completed", "completed");
    private static final LocalizedText HANDED_IN = new LocalizedText("submitted or completed", "submitted或者completed");
    private static final LocalizedText NOT_HANDED_IN = new LocalizedText("not-filed or refused", "not-filed或者refused");

    private Relations() {}

    private static LocalizedText atLeast(BigDecimal limit) {
        return new LocalizedText("at least " + limit, "不低于" + limit);
    }

    static Known longEnough(Amount months) {
        return Asked.atLeast(months, Limits.LOG_MONTHS, MONTHS);
    }

    static Known highEnough(Amount percent) {
        return Asked.atLeast(percent, Limits.LABEL_HEIGHT_PERCENT, HEIGHT);
    }

    static Known shownEnough(Amount seconds) {
        return Asked.atLeast(seconds, Limits.LABEL_SECONDS, SECONDS);
    }

    static Known oncePerFile(Amount labels) {
        return Asked.exactly(labels, Limits.LABELS_PER_FILE, PER_FILE);
    }

    static Known isCornerMark(Choice<TextLabel.Form> form) {
        return of(List.of(form), CORNER_MARK, is(form, TextLabel.Form.CORNER_MARK, TextLabel.Form.CORNER_MARK));
    }

    static Known isOtherValue(Choice<MetadataLabel.Value> value) {
        return of(List.of(value), OTHER_VALUE, is(value, MetadataLabel.Value.OTHER, MetadataLabel.Value.OTHER));
    }

    static Known isNotFiled(Choice<Filing.Status> status) {
        return of(List.of(status), NOT_FILED, is(status, Filing.Status.NOT_FILED, Filing.Status.NOT_FILED));
    }

    static Known isCompleted(Choice<Filing.Status> status) {
        return of(List.of(status), COMPLETED, is(status, Filing.Status.COMPLETED, Filing.Status.COMPLETED));
    }

    static Known isHandedIn(Choice<Filing.Status> status) {
        return of(List.of(status), HANDED_IN, is(status, Filing.Status.SUBMITTED, Filing.Status.COMPLETED));
    }

    static Known isNotHandedIn(Choice<Filing.Status> status) {
        return of(List.of(status), NOT_HANDED_IN, is(status, Filing.Status.NOT_FILED, Filing.Status.REFUSED));
    }

    private static <E extends Enum<E>> Truth is(Choice<E> choice, E one, E other) {
        return choice.value().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(choice.value().get() == one || choice.value().get() == other);
    }
}
