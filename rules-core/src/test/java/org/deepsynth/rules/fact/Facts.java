package org.deepsynth.rules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/** Facts for tests. */
final class Facts {

    private Facts() {}

    static Answer yes(String path) {
        return new Answer(Origin.unstated(path), Truth.YES);
    }

    static Answer no(String path) {
        return new Answer(Origin.unstated(path), Truth.NO);
    }

    static Answer silent(String path) {
        return new Answer(Origin.unstated(path), Truth.UNKNOWN);
    }

    static Amount amount(String path, String value) {
        return new Amount(Origin.unstated(path), Optional.of(new BigDecimal(value)));
    }

    static Day day(String path, String value) {
        return new Day(Origin.unstated(path), Optional.of(LocalDate.parse(value)));
    }

    static Day silentDay(String path) {
        return new Day(Origin.unstated(path), Optional.empty());
    }

    static Text text(String path, String value) {
        return new Text(Origin.unstated(path), Optional.of(value));
    }

    static Parameter limit(String value) {
        return new Parameter(
                "limit", value, LocalizedText.of(Language.EN, "limit").and(Language.ZH, "限值"), "test");
    }
}
