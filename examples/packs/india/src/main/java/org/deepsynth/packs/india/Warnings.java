package org.deepsynth.packs.india;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.law.Parameter;

/** What users are told again and again (IT Rules, rule 3(1)(c) and (ca)). */
public record Warnings(Answer sent, Day lastOn, Choices<Topic> topics) {

    /** What the warning says. */
    public enum Topic {
        /** That access may be ended and content removed where the terms are not kept. */
        TERMINATION,
        /** That unlawful content may bring penalty or punishment. */
        LIABILITY,
        /** That offences are reported where the law asks for it. */
        REPORTING,
        /** That unlawful synthetic content in particular may bring penalty or punishment. */
        SYNTHETIC_LIABILITY,
        /** That it may lead to removal, the end of an account, disclosure of identity to a victim and a report. */
        SYNTHETIC_CONSEQUENCES
    }

    /** The last warning is no older than so many months. */
    public Timely recent(Today today, Parameter months) {
        Dated due = new DerivedDay(lastOn.value().map(day -> later(day, months)), List.of(lastOn));
        return new Timely(today.day().onOrBefore(due), due);
    }

    private static LocalDate later(LocalDate day, Parameter months) {
        return day.plusMonths(months.number().longValueExact());
    }
}
