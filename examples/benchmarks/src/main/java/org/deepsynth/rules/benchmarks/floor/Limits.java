package org.deepsynth.rules.benchmarks.floor;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Truth;

/** The numbers and first days that the three instruments set. */
public final class Limits {

    /** The first day of the Deep Synthesis Provisions. */
    public static final LocalDate PROVISIONS_FROM = LocalDate.of(2023, 1, 10);
    /** The first day of the Labelling Measures. */
    public static final LocalDate MEASURES_FROM = LocalDate.of(2025, 9, 1);
    /** The first day of GB 45438-2025. */
    public static final LocalDate STANDARD_FROM = LocalDate.of(2025, 9, 1);
    /** Months for which logs are kept. */
    public static final BigDecimal LOG_MONTHS = BigDecimal.valueOf(6);
    /** Least height of a label in percent of the shortest side. */
    public static final BigDecimal LABEL_HEIGHT_PERCENT = BigDecimal.valueOf(5);
    /** Least seconds for which a video label is shown. */
    public static final BigDecimal LABEL_SECONDS = BigDecimal.valueOf(2);
    /** Metadata labels in one file. */
    public static final BigDecimal LABELS_PER_FILE = BigDecimal.ONE;
    /** Working days for a filing and for a change of it. */
    public static final int FILING_DAYS = 10;
    /** Working days for the cancellation of a filing. */
    public static final int CANCELLATION_DAYS = 20;

    private Limits() {}

    /** Whether the amount is the limit or more. */
    public static Truth atLeast(Amount amount, BigDecimal limit) {
        return amount.value().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(amount.value().get().compareTo(limit) >= 0);
    }

    /** Whether the amount equals the limit. */
    public static Truth exactly(Amount amount, BigDecimal limit) {
        return amount.value().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(amount.value().get().compareTo(limit) == 0);
    }
}
