package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Period.Unit;
import org.deepsynth.rules.internal.wording.FactText;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how long logs are kept may be stated in days, months or years; a number alone is one of months. */
class PeriodOfLogsTest {

    private static final DescriptionReader READER = ToyEngine.ENGINE.reader();

    @ParameterizedTest
    @CsvSource({
        "6, 6, MONTHS",
        "6.5, 6.5, MONTHS",
        "6 months, 6, MONTHS",
        "1 month, 1, MONTHS",
        "180 days, 180, DAYS",
        "'\"180 days\"', 180, DAYS",
        "1 day, 1, DAYS",
        "0.5 years, 0.5, YEARS",
        "1 year, 1, YEARS"
    })
    void a_number_is_one_of_months_and_another_unit_is_written_behind_it(String written, String number, Unit unit) {
        Period period = read(written);

        assertThat(period.value().orElseThrow()).isEqualByComparingTo(new BigDecimal(number));
        assertThat(period.written()).isEqualTo(unit);
        assertThat(period.asked()).isEqualTo(Unit.MONTHS);
    }

    @Test
    void what_is_open_stays_open_and_the_long_form_takes_it_too() {
        assertThat(read("unknown").answered()).isFalse();
        assertThat(read("").answered()).isFalse();
        assertThat(read("{value: 180 days, reason: The system says so.}").shown())
                .isEqualTo("180 days");
        assertThat(read("{value: unknown, reason: x}").answered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "180 Days, Maybe write 180 days.",
        "180  days, Maybe write 180 days.",
        "'\"6\"', 'Maybe write 6, without quotes and in the digits 0 to 9.'",
        "180days, 'Write digits for months, or digits, a blank and days, months or years.'",
        "half a year, 'Write digits for months, or digits, a blank and days, months or years.'",
        "-1 days, 'Write digits for months, or digits, a blank and days, months or years.'",
        "3 weeks, 'Write digits for months, or digits, a blank and days, months or years.'"
    })
    void what_is_no_period_is_told_with_a_way_out(String written, String wayOut) {
        assertThat(catchThrowableOfType(InvalidSourceException.class, () -> read(written))
                        .faults())
                .singleElement()
                .extracting(Fault::toString)
                .asString()
                .contains("must be a number, 0 or more, or a period such as 180 days.")
                .endsWith(wayOut);
    }

    @Test
    void java_a_change_and_an_answer_that_is_typed_state_it_too() {
        Description built = READER.describe("Talk")
                .shared(d -> d.within(
                        SharedSections::logs,
                        l -> l.period(Logs::networkMonths, 180, Unit.DAYS).amount(Logs::generationMonths, 6)))
                .build();

        assertThat(built.digest())
                .isEqualTo(READER.read(
                                "talk.yaml",
                                "service: {name: Talk}\n" + "logs: {networkMonths: 180 days, generationMonths: 6}\n")
                        .digest());
        assertThat(READER.read("again.yaml", built.yaml()).digest()).isEqualTo(built.digest());
        AnswerForm form = READER.form("logs.networkMonths");
        assertThat(form.kind()).isEqualTo(AnswerForm.Kind.PERIOD);
        assertThat(form.value("6")).isEqualTo("6");
        assertThat(form.value("180天")).isEqualTo("\"180 days\"");
        assertThat(form.value("6个月")).isEqualTo("\"6 months\"");
        assertThat(form.value("1 Year")).isEqualTo("\"1 years\"");
        assertThatThrownBy(() -> form.value("long")).isInstanceOf(IllegalArgumentException.class);
        assertThat(READER.change(built, Map.of("logs.networkMonths", form.value("1 Year")))
                        .shared()
                        .logs()
                        .networkMonths()
                        .written())
                .isEqualTo(Unit.YEARS);
    }

    @Test
    void a_value_of_java_that_is_no_period_is_told() {
        assertThatThrownBy(() -> READER.describe("Talk")
                        .shared(d -> d.within(SharedSections::logs, l -> l.period(Logs::networkMonths, -1, Unit.DAYS)))
                        .build())
                .isInstanceOf(InvalidSourceException.class);
        assertThatThrownBy(() -> READER.describe("Talk")
                        .shared(d -> d.within(SharedSections::logs, l -> l.period(Logs::networkMonths, 1, null)))
                        .build())
                .isInstanceOf(InvalidSourceException.class);
    }

    @Test
    void where_days_leave_months_open_the_report_says_why() {
        assertThat(new FactText(new Labels(Language.EN)).open(Set.of(read("182 days"))))
                .containsExactly("logs.networkMonths (line 1): 182 days may be anything from 5 to 6 months,"
                        + " which leaves it open; state it in months");
        assertThat(new FactText(new Labels(Language.ZH)).open(Set.of(read("182 days"))))
                .containsExactly("logs.networkMonths（第1行）：182日可能为5至6个月，不足以判断，请以月数说明");
    }

    private static Period read(String written) {
        String logs = written.isEmpty() ? "logs: {}" : "logs: {networkMonths: " + written + "}";
        return READER.read("talk.yaml", logs).shared().logs().networkMonths();
    }
}
